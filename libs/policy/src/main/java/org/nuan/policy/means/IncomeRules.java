package org.nuan.policy.means;

import static org.nuan.policy.rule.Rule.rule;

import java.util.List;
import java.util.stream.Stream;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.SupportFormula;
import org.nuan.policy.pack.SupportParameters;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.Unknown;

/** Questions about the income of a household; what is open counts as a lower bound. */
public final class IncomeRules {

    /** Below, not at: at the standard there is no gap. */
    public static final Rule<CaseFile> BELOW_STANDARD = rule(
            "income", "民发〔2021〕57号 第十三条", "Is the income per head below the standard?", IncomeRules::belowStandard);

    private IncomeRules() {}

    private static Finding belowStandard(CaseFile it) {
        List<String> open = open(it);
        boolean below = it.income().isLessThan(it.standardOfAll());
        Fact income = Fact.of("income", it.income());
        Fact persons = Fact.of("persons", it.persons());
        Fact perHead = Fact.of("incomePerHead", it.incomePerHead());
        Fact standard = Fact.of("standard", it.standard());
        Fact source = source(it.terms().standard());
        if (below && !open.isEmpty()) {
            return Finding.open(MeansReason.INCOME_UNKNOWN, open, income, persons, perHead, standard, source);
        }
        return Finding.of(
                below,
                MeansReason.INCOME_BELOW_STANDARD,
                MeansReason.INCOME_NOT_BELOW_STANDARD,
                income,
                persons,
                perHead,
                standard,
                source);
    }

    /** Facts about the income of members who count that are open: more of them can only raise it. */
    public static List<String> open(CaseFile it) {
        List<String> income = it.open(Unknown.Kind.INCOME);
        List<String> obligors = it.open(Unknown.Kind.OBLIGORS);
        if (obligors.isEmpty() || it.terms().value(SupportParameters.FORMULA) == SupportFormula.NONE) {
            return income;
        }
        return Stream.concat(income.stream(), obligors.stream()).toList();
    }

    /** The source of a value, for the trace. */
    public static Fact source(Parameter<?> parameter) {
        return Fact.of("source", parameter.validity().source());
    }
}
