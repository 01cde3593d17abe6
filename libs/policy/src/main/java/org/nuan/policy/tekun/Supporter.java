package org.nuan.policy.tekun;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.PropertyKeys;
import org.nuan.policy.means.PropertyRules;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.rule.Answer;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Obligor;
import org.nuan.policy.situation.Obligor.Standing;
import org.nuan.policy.situation.Unknown;

/**
 * Somebody who owes a person support, in the household or elsewhere.
 *
 * @param tekun whether the supporter is extremely poor himself
 * @param tekunOpen facts that would decide that
 * @param ownIncome per month; a lower bound while facts about it are open
 * @param property whether the supporter's property is within the limits of the place
 */
record Supporter(
        String id,
        Terms terms,
        int age,
        Disability disability,
        Set<Standing> standings,
        Answer tekun,
        List<String> tekunOpen,
        Money ownIncome,
        List<String> incomeOpen,
        Answer property,
        List<String> propertyOpen) {

    private static final Rule<CaseFile> PROPERTY = PropertyRules.acceptable(PropertyKeys.COMMON);

    /** A member of the household, with what the household's own claims say about him so far. */
    static Supporter inside(Person it, Answer tekun, List<String> tekunOpen) {
        CaseFile alone = it.alone();
        Evaluation property = PROPERTY.evaluate(alone);
        return new Supporter(
                it.member().id(),
                it.file().terms(),
                it.age(),
                it.member().disability(),
                standings(it),
                tekun,
                tekunOpen,
                alone.income(),
                alone.open(Unknown.Kind.INCOME),
                property.answer(),
                property.missingFacts());
    }

    private static Set<Standing> standings(Person it) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        if (it.has(Benefit.Kind.DIBAO)) {
            standings.add(Standing.DIBAO);
        }
        if (it.member().is(Attribute.WITHOUT_LEGAL_CAPACITY)) {
            standings.add(Standing.INCAPACITATED);
        }
        if (it.member().absence() == Absence.DECLARED_MISSING) {
            standings.add(Standing.MISSING);
        }
        if (it.member().absence() == Absence.IMPRISONED) {
            standings.add(Standing.IMPRISONED);
        }
        return standings;
    }

    /** Somebody outside the household. */
    static Supporter outside(Obligor obligor, Terms terms) {
        return new Supporter(
                obligor.id(),
                terms,
                obligor.age(),
                obligor.disability(),
                obligor.standings(),
                Answer.of(obligor.standings().contains(Standing.TEKUN)),
                List.of(),
                obligor.ownIncome(),
                List.of(),
                Answer.of(obligor.propertyAcceptable()),
                List.of());
    }
}
