package org.nuan.policy.tekun;

import static org.nuan.policy.rule.Rule.rule;

import org.nuan.policy.children.Child;
import org.nuan.policy.children.ChildrenRules;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.IncomeRules;
import org.nuan.policy.means.PropertyKeys;
import org.nuan.policy.means.PropertyRules;
import org.nuan.policy.pack.TekunParameters;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;

/** What else has to be true of a person who counts as unable to work, besides having nobody to give support. */
final class PersonRules {

    private static final String ARTICLE_6 = "民发〔2021〕43号 第六条";

    /** No source of living: about the person's own income and property only. */
    static final Rule<CaseFile> NO_SOURCE_OF_LIVING = IncomeRules.BELOW_STANDARD
            .named("tekun-income", ARTICLE_6, "Is the person's own income below the minimum living standard?")
            .and(PropertyRules.acceptable(PropertyKeys.COMMON)
                    .named("tekun-property", ARTICLE_6, "Is the person's own property acceptable?"))
            .named("tekun-no-source", ARTICLE_6, "Is the person without a source of living?");

    static final Rule<Person> NOT_AWAY = rule(
            "tekun-not-away",
            "民发〔2021〕43号 第二十四条",
            "Is the person neither in prison nor missing?",
            PersonRules::notAway);

    /** Orphans are supported as such. */
    static final Rule<Person> NOT_ORPHAN = rule(
            "tekun-not-orphan",
            "民发〔2021〕43号",
            "Is the person not an orphan, who would be supported as such?",
            PersonRules::notOrphan);

    private PersonRules() {}

    private static Finding notAway(Person it) {
        boolean away = it.file()
                .terms()
                .value(TekunParameters.ENDING_ABSENCES)
                .contains(it.member().absence());
        Fact absence = Fact.of("absence", it.member().absence().name());
        return Finding.of(!away, TekunReason.NOT_AWAY, TekunReason.AWAY_SO_NOT_SUPPORTED, absence);
    }

    private static Finding notOrphan(Person it) {
        Evaluation orphan = ChildrenRules.ORPHAN.evaluate(new Child(it.file(), it.member()));
        return switch (orphan.answer()) {
            case YES -> Finding.of(false, TekunReason.NOT_AN_ORPHAN, TekunReason.GOES_TO_ORPHAN_SCHEME);
            case NO -> Finding.of(true, TekunReason.NOT_AN_ORPHAN, TekunReason.GOES_TO_ORPHAN_SCHEME);
            case UNKNOWN -> Finding.open(TekunReason.ORPHAN_OPEN, orphan.missingFacts());
        };
    }
}
