package org.nuan.policy.household;

import static org.nuan.policy.rule.Rule.rule;

import java.util.List;
import org.nuan.policy.household.MemberUse.CountReason;
import org.nuan.policy.pack.HouseholdParameters;
import org.nuan.policy.pack.Parameters;
import org.nuan.policy.rule.Answer;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Reason;
import org.nuan.policy.rule.Rule;

/** Whether one related person is a member of the household (民发〔2021〕57号, Art.7, with the variants of the place). */
final class MemberRules {

    private static final String ARTICLE = "民发〔2021〕57号 第七条";

    /** The whole question. */
    static final Rule<Membership> COUNTS = rule(
                    "household-related", ARTICLE, "Does the person belong to the household?", MemberRules::related)
            .and(rule(
                    "household-present",
                    ARTICLE,
                    "Is the person not away in a way that does not count?",
                    MemberRules::present))
            .and(rule("household-not-tekun", ARTICLE, "Is the person not supported as tekun?", MemberRules::notTekun))
            .named("household-member", ARTICLE, "Is the person a member of the household?");

    private MemberRules() {}

    private static Finding related(Membership it) {
        CountReason reason = it.relation();
        return reason == CountReason.UNMARRIED_CHILD ? found(true, reason, source(it)) : found(reason.counts(), reason);
    }

    private static Fact source(Membership it) {
        return Fact.of(
                "source",
                it.terms()
                        .at(HouseholdParameters.UNMARRIED_CHILD_BELOW)
                        .validity()
                        .source());
    }

    private static Finding present(Membership it) {
        Fact source =
                Fact.of("source", it.terms().at(Parameters.ABSENCES).validity().source());
        return it.isAbsent()
                ? found(
                        false,
                        CountReason.ABSENT,
                        Fact.of("absence", it.member().absence().name()),
                        source)
                : found(true, HouseholdReason.PRESENT, source);
    }

    private static Finding notTekun(Membership it) {
        return it.isTekun() ? found(false, CountReason.TEKUN) : found(true, HouseholdReason.NOT_TEKUN);
    }

    private static Finding found(boolean yes, Reason reason, Fact... facts) {
        return new Finding(Answer.of(yes), reason, List.of(facts), List.of());
    }
}
