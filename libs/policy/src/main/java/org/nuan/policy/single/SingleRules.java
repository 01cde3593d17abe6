package org.nuan.policy.single;

import static org.nuan.policy.rule.Rule.not;
import static org.nuan.policy.rule.Rule.rule;

import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.dibao.Dibao;
import org.nuan.policy.edge.EdgeRules;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.IncomeRules;
import org.nuan.policy.means.PropertyKeys;
import org.nuan.policy.means.PropertyRules;
import org.nuan.policy.pack.SinglePerson.HouseholdTest;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;

/** Questions about people who apply alone (民发〔2021〕57号 第八条). */
final class SingleRules {

    static final String ARTICLE = "民发〔2021〕57号 第八条";

    /** Whether the household as a whole is not entitled: where it is, the member is supported with it. */
    static final Rule<CaseFile> HOUSEHOLD_NOT_ENTITLED = not(Dibao.ENTITLED);

    private static final Rule<SingleCase> AT_THE_EDGE = entitled(EdgeRules.WITHIN_LIMITS.about(SingleCase::household));

    private static final Rule<SingleCase> WITHIN_MULTIPLE = entitled(rule(
                    "single-household-income",
                    ARTICLE,
                    "Is the household's income per head within the multiple of this class?",
                    SingleRules::withinMultiple)
            .and(EdgeRules.PROPERTY.about(SingleCase::household))
            .named("single-household", ARTICLE, "Is the household within the limits of this class?"));

    private static final Rule<SingleCase> ALONE = entitled(rule(
            "single-household-any",
            ARTICLE,
            "Is nothing asked about the household?",
            it -> Finding.of(true, SingleReason.HOUSEHOLD_NOT_ASKED, SingleReason.MAY_NOT_APPLY_ALONE)));

    private SingleRules() {}

    /** The whole question about one person as one of a class. */
    static Rule<SingleCase> entitled(HouseholdTest household) {
        return switch (household) {
            case EDGE -> AT_THE_EDGE;
            case MULTIPLE -> WITHIN_MULTIPLE;
            case NONE -> ALONE;
        };
    }

    private static Rule<SingleCase> entitled(Rule<SingleCase> household) {
        return rule("single-class", ARTICLE, "Does the person belong to the class?", SingleRules::belongs)
                .and(household)
                .and(rule(
                        "single-own-income",
                        "民发〔2021〕57号 第十三条",
                        "Is the person's own income below the limit?",
                        SingleRules::ownIncomeBelow))
                .and(PropertyRules.acceptable(PropertyKeys.COMMON)
                        .named("single-own-property", ARTICLE, "Is the person's own property acceptable?")
                        .about(SingleCase::own))
                .named("single-person", ARTICLE, "May the person be supported alone as one of this class?");
    }

    private static Finding belongs(SingleCase it) {
        return Finding.of(
                true,
                SingleReason.MAY_APPLY_ALONE,
                SingleReason.MAY_NOT_APPLY_ALONE,
                Fact.of("classZh", it.asked().name().zh()),
                Fact.of("classEn", it.asked().name().en()),
                Fact.of("source", it.asked().validity().source()));
    }

    private static Finding withinMultiple(SingleCase it) {
        Fact source = Fact.of("source", it.asked().validity().source());
        return EdgeRules.incomeWithin(it.household(), it.asked().householdPercent(), true, source);
    }

    /** Below, not at: at the limit there is no gap. */
    private static Finding ownIncomeBelow(SingleCase it) {
        Money income = it.own().income();
        Money standard = it.own().standard();
        boolean below = income.times(100).isLessThan(standard.times(it.asked().ownIncomePercent()));
        List<String> open = IncomeRules.open(it.own());
        Fact[] facts = {
            Fact.of("income", income),
            Fact.of("standard", standard),
            Fact.of("percent", it.asked().ownIncomePercent()),
            Fact.of("source", it.asked().validity().source())
        };
        return below && !open.isEmpty()
                ? Finding.open(SingleReason.OWN_INCOME_UNKNOWN, open, facts)
                : Finding.of(
                        below, SingleReason.OWN_INCOME_BELOW_LIMIT, SingleReason.OWN_INCOME_NOT_BELOW_LIMIT, facts);
    }
}
