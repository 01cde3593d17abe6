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
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Obligor;
import org.nuan.policy.situation.Obligor.Standing;
import org.nuan.policy.situation.Unknown;

/** Somebody who owes a person support, in the household or elsewhere. */
sealed interface Supporter {

    String id();

    Terms terms();

    int age();

    Disability disability();

    Set<Standing> standings();

    /** Whether the supporter is extremely poor himself. */
    Answer tekun();

    /** Facts that would decide that. */
    List<String> tekunOpen();

    /** Per month; a lower bound while facts about it are open. */
    Money ownIncome();

    List<String> incomeOpen();

    /** Whether the supporter's property is within the limits of the place. */
    Answer property();

    List<String> propertyOpen();

    /** Somebody outside the household, as entered. */
    record Outside(Obligor obligor, Terms terms) implements Supporter {

        @Override
        public String id() {
            return obligor.id();
        }

        @Override
        public int age() {
            return obligor.age();
        }

        @Override
        public Disability disability() {
            return obligor.disability();
        }

        @Override
        public Set<Standing> standings() {
            return obligor.standings();
        }

        @Override
        public Answer tekun() {
            return Answer.of(obligor.standings().contains(Standing.TEKUN));
        }

        @Override
        public List<String> tekunOpen() {
            return List.of();
        }

        @Override
        public Money ownIncome() {
            return obligor.ownIncome();
        }

        @Override
        public List<String> incomeOpen() {
            return List.of();
        }

        @Override
        public Answer property() {
            return Answer.of(obligor.propertyAcceptable());
        }

        @Override
        public List<String> propertyOpen() {
            return List.of();
        }
    }

    /**
     * A member of the household.
     *
     * @param tekun what the household's own claims say about him so far
     */
    record Inside(Person person, Answer tekun, List<String> tekunOpen) implements Supporter {

        private static final Rule<CaseFile> PROPERTY = PropertyRules.acceptable(PropertyKeys.COMMON);

        @Override
        public String id() {
            return person.member().id();
        }

        @Override
        public Terms terms() {
            return person.file().terms();
        }

        @Override
        public int age() {
            return person.age();
        }

        @Override
        public Disability disability() {
            return person.member().disability();
        }

        @Override
        public Set<Standing> standings() {
            Set<Standing> standings = EnumSet.noneOf(Standing.class);
            add(standings, Standing.DIBAO, person.has(Benefit.Kind.DIBAO));
            add(standings, Standing.INCAPACITATED, person.member().is(Attribute.WITHOUT_LEGAL_CAPACITY));
            add(standings, Standing.MISSING, person.member().absence() == Absence.DECLARED_MISSING);
            add(standings, Standing.IMPRISONED, person.member().absence() == Absence.IMPRISONED);
            return standings;
        }

        private static void add(Set<Standing> standings, Standing standing, boolean holds) {
            if (holds) {
                standings.add(standing);
            }
        }

        @Override
        public Money ownIncome() {
            return person.alone().income();
        }

        @Override
        public List<String> incomeOpen() {
            return person.alone().open(Unknown.Kind.INCOME);
        }

        @Override
        public Answer property() {
            return PROPERTY.evaluate(person.alone()).answer();
        }

        @Override
        public List<String> propertyOpen() {
            return PROPERTY.evaluate(person.alone()).missingFacts();
        }
    }
}
