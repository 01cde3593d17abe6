package org.nuan.policy.tekun;

import static org.nuan.policy.rule.Rule.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.TekunParameters;
import org.nuan.policy.rule.Answer;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.Obligor.Standing;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.Unknown;

/** When somebody who owes support counts as unable to give it (民发〔2021〕43号). */
final class ObligorRules {

    private static final String MEASURES = "民发〔2021〕43号";
    private static final Set<Standing> INCAPABLE =
            EnumSet.of(Standing.INCAPACITATED, Standing.MISSING, Standing.IMPRISONED);

    private static final Rule<Supporter> TEKUN =
            rule("obligor-tekun", MEASURES, "Is the obligor extremely poor too?", ObligorRules::tekun);

    private static final Rule<Supporter> ELDERLY_ON_DIBAO = rule(
            "obligor-elderly-on-dibao",
            MEASURES,
            "Is the obligor elderly and on the minimum living guarantee?",
            ObligorRules::elderlyOnDibao);

    private static final Rule<Supporter> OLD =
            rule("obligor-old", MEASURES, "Is the obligor of great age?", ObligorRules::old);

    private static final Rule<Supporter> SEVERELY_DISABLED = rule(
            "obligor-severely-disabled",
            MEASURES,
            "Is the obligor severely disabled, or mentally or intellectually in grade 3?",
            ObligorRules::severelyDisabled);

    private static final Rule<Supporter> INCAPABLE_OR_AWAY = rule(
            "obligor-incapable-or-away",
            MEASURES,
            "Is the obligor without legal capacity, declared missing or in prison?",
            ObligorRules::incapableOrAway);

    private static final Rule<Supporter> INCOME_LOW = rule(
            "obligor-income",
            MEASURES,
            "Is the obligor's income below the local disposable income per head?",
            ObligorRules::incomeLow);

    private static final Rule<Supporter> PROPERTY =
            rule("obligor-property", MEASURES, "Is the obligor's property within the limits?", ObligorRules::property);

    /** Whether somebody counts as unable to give support who is old, disabled, incapable or away. */
    private static final Rule<Supporter> WEAK = TEKUN.or(ELDERLY_ON_DIBAO)
            .or(OLD.or(SEVERELY_DISABLED)
                    .named("obligor-old-or-disabled", MEASURES, "Is the obligor of great age or severely disabled?")
                    .and(INCOME_LOW)
                    .and(PROPERTY)
                    .named(
                            "obligor-weak-and-poor",
                            MEASURES,
                            "Is the obligor old or disabled, with little income and property?"))
            .or(INCAPABLE_OR_AWAY
                    .and(PROPERTY)
                    .named(
                            "obligor-incapable-and-poor",
                            MEASURES,
                            "Is the obligor incapable, missing or in prison, with little property?"))
            .named("obligor-unable", MEASURES, "Does the obligor count as unable to give support?");

    /** The same about somebody whose income and property do not matter. */
    private static final Rule<Supporter> STRONG = TEKUN.or(ELDERLY_ON_DIBAO)
            .or(OLD)
            .or(SEVERELY_DISABLED)
            .or(INCAPABLE_OR_AWAY)
            .named("obligor-unable", MEASURES, "Does the obligor count as unable to give support?");

    /** The answer where nobody owes support. */
    static final Rule<Person> NOBODY = rule(
            "obligors-none",
            MEASURES,
            "Does nobody owe the person support?",
            it -> Finding.of(true, TekunReason.NOBODY_OWES_SUPPORT, TekunReason.OBLIGORS_OPEN));

    /** The answer while it is not known who owes support. */
    static final Rule<Person> OPEN = rule(
            "obligors-open",
            MEASURES,
            "Is it settled that nobody else owes the person support?",
            it -> Finding.open(
                    TekunReason.OBLIGORS_OPEN, List.of(new Unknown(it.member().id(), Unknown.Kind.OBLIGORS).code())));

    private ObligorRules() {}

    /** Whether the obligor counts as unable to give support; income and property are asked of the weak only. */
    static Evaluation unable(Supporter it) {
        return (isWeak(it) ? WEAK : STRONG).evaluate(it);
    }

    private static boolean isWeak(Supporter it) {
        return it.age() >= it.terms().value(TekunParameters.OBLIGOR_OLD_AGE)
                || Person.isWithin(it.disability(), it.terms().value(TekunParameters.OBLIGOR_GRADES))
                || !Collections.disjoint(INCAPABLE, it.standings());
    }

    private static Finding tekun(Supporter it) {
        return it.tekun() == Answer.UNKNOWN
                ? Finding.open(TekunReason.OBLIGOR_TEKUN_OPEN, it.tekunOpen())
                : Finding.of(it.tekun() == Answer.YES, TekunReason.OBLIGOR_IS_TEKUN, TekunReason.OBLIGOR_IS_NOT_TEKUN);
    }

    private static Finding elderlyOnDibao(Supporter it) {
        int from = it.terms().value(TekunParameters.OBLIGOR_DIBAO_AGE);
        return Finding.of(
                it.standings().contains(Standing.DIBAO) && it.age() >= from,
                TekunReason.OBLIGOR_ELDERLY_ON_DIBAO,
                TekunReason.OBLIGOR_NOT_ELDERLY_ON_DIBAO,
                Fact.of("age", it.age()),
                Fact.of("limit", from));
    }

    private static Finding old(Supporter it) {
        int from = it.terms().value(TekunParameters.OBLIGOR_OLD_AGE);
        return Finding.of(
                it.age() >= from,
                TekunReason.OBLIGOR_OLD,
                TekunReason.OBLIGOR_NOT_OLD,
                Fact.of("age", it.age()),
                Fact.of("limit", from));
    }

    private static Finding severelyDisabled(Supporter it) {
        return Finding.of(
                Person.isWithin(it.disability(), it.terms().value(TekunParameters.OBLIGOR_GRADES)),
                TekunReason.OBLIGOR_SEVERELY_DISABLED,
                TekunReason.OBLIGOR_NOT_SEVERELY_DISABLED);
    }

    private static Finding incapableOrAway(Supporter it) {
        return Finding.of(
                !Collections.disjoint(INCAPABLE, it.standings()),
                TekunReason.OBLIGOR_INCAPABLE_OR_AWAY,
                TekunReason.OBLIGOR_NOT_INCAPABLE_OR_AWAY);
    }

    private static Finding incomeLow(Supporter it) {
        Optional<Parameter<Money>> limit = it.terms()
                .find(
                        it.terms().residence() == Residence.URBAN
                                ? TekunParameters.OBLIGOR_INCOME_URBAN
                                : TekunParameters.OBLIGOR_INCOME_RURAL);
        Money yearly = it.ownIncome().times(12);
        Fact income = Fact.of("income", yearly);
        if (limit.isEmpty()) {
            return Finding.open(TekunReason.OBLIGOR_INCOME_OPEN, List.of(), income);
        }
        Fact line = Fact.of("limit", limit.get().value());
        boolean low = yearly.isLessThan(limit.get().value());
        return low && !it.incomeOpen().isEmpty()
                ? Finding.open(TekunReason.OBLIGOR_INCOME_OPEN, it.incomeOpen(), income, line)
                : Finding.of(low, TekunReason.OBLIGOR_INCOME_LOW, TekunReason.OBLIGOR_INCOME_NOT_LOW, income, line);
    }

    private static Finding property(Supporter it) {
        return it.property() == Answer.UNKNOWN
                ? Finding.open(TekunReason.OBLIGOR_PROPERTY_OPEN, it.propertyOpen())
                : Finding.of(
                        it.property() == Answer.YES,
                        TekunReason.OBLIGOR_PROPERTY_WITHIN_LIMITS,
                        TekunReason.OBLIGOR_PROPERTY_ABOVE_LIMITS);
    }
}
