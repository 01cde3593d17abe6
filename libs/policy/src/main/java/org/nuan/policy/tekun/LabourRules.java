package org.nuan.policy.tekun;

import static org.nuan.policy.rule.Rule.rule;

import org.nuan.policy.pack.TekunParameters;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.Disability;

/** Who counts as unable to work (民发〔2021〕43号, Art.5), and who goes on being supported after childhood. */
final class LabourRules {

    private static final String ARTICLE_5 = "民发〔2021〕43号 第五条";

    private static final Rule<Person> ELDERLY =
            rule("tekun-elderly", ARTICLE_5, "Is the person elderly?", LabourRules::elderly);

    private static final Rule<Person> MINOR =
            rule("tekun-minor", ARTICLE_5, "Is the person a minor who does not live on own work?", LabourRules::minor);

    private static final Rule<Person> DISABLED =
            rule("tekun-disabled", ARTICLE_5, "Is the person disabled in a listed grade?", LabourRules::disabled);

    private static final Rule<Person> KEPT = rule(
            "tekun-kept",
            "民发〔2021〕43号",
            "Has the person been supported since childhood and is still below the age or at school?",
            LabourRules::kept);

    /** Whether the person counts as unable to work. */
    static final Rule<Person> UNABLE = ELDERLY.or(MINOR)
            .or(DISABLED)
            .or(KEPT)
            .named("tekun-unable-to-work", ARTICLE_5, "Does the person count as unable to work?");

    private LabourRules() {}

    private static Finding elderly(Person it) {
        int from = it.years(TekunParameters.ELDERLY_AGE);
        return Finding.of(
                it.age() >= from, TekunReason.ELDERLY, TekunReason.NOT_ELDERLY, age(it), Fact.of("limit", from));
    }

    private static Finding minor(Person it) {
        int below = it.years(TekunParameters.MINOR_AGE);
        Fact limit = Fact.of("limit", below);
        if (it.age() >= below) {
            return Finding.of(false, TekunReason.MINOR_UNABLE_TO_WORK, TekunReason.ABOVE_MINOR_AGE, age(it), limit);
        }
        boolean works = it.age() >= it.years(TekunParameters.WORKING_AGE) && it.livesOnOwnWork();
        return Finding.of(
                !works, TekunReason.MINOR_UNABLE_TO_WORK, TekunReason.MINOR_LIVES_ON_OWN_WORK, age(it), limit);
    }

    private static Finding disabled(Person it) {
        Disability disability = it.member().disability();
        if (!disability.isCertified()) {
            return Finding.of(false, TekunReason.DISABLED_UNABLE_TO_WORK, TekunReason.NOT_DISABLED);
        }
        return Finding.of(
                it.isDisabled(TekunParameters.DISABILITY_GRADES),
                TekunReason.DISABLED_UNABLE_TO_WORK,
                TekunReason.DISABLED_BUT_MILDER,
                Fact.of("kind", disability.kind().name()),
                Fact.of("grade", disability.grade()));
    }

    private static Finding kept(Person it) {
        boolean young = it.age() < it.years(TekunParameters.KEPT_AGE);
        return Finding.of(
                it.isSupported() && (young || it.attendsKeepingSchool()),
                TekunReason.SUPPORTED_SINCE_CHILDHOOD,
                TekunReason.NOT_SUPPORTED_SINCE_CHILDHOOD,
                age(it));
    }

    private static Fact age(Person it) {
        return Fact.of("age", it.age());
    }
}
