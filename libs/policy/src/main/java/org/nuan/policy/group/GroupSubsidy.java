package org.nuan.policy.group;

import static org.nuan.policy.rule.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.amount.Steps;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.household.Rungs;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.MemberFile;
import org.nuan.policy.pack.OneOffSubsidy;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.pack.Sections;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;

/** Decides on one-off subsidies: each person in the group gets each subsidy once. */
public final class GroupSubsidy {

    private static final String MEASURES = "社会救助暂行办法";

    private static final Rule<SubsidyClaim> DUE = rule(
                    "group-rung",
                    MEASURES,
                    "Does the person belong to a category that gets the subsidy?",
                    GroupSubsidy::inGroup)
            .and(rule("group-once", MEASURES, "Has the person not had the subsidy yet?", GroupSubsidy::notHad))
            .named("group-person", MEASURES, "Is the subsidy due to the person?");

    private GroupSubsidy() {}

    /** The decision for the subsidies of the situation's benefit month. */
    public static Decision decide(CaseFile file, Rungs rungs) {
        List<MemberFile> persons = MemberFile.each(file, rungs);
        List<Evaluation> answers = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (OneOffSubsidy subsidy : file.terms().entries(Sections.GROUP_SUBSIDIES)) {
            answers.add(answer(subsidy, persons, steps));
        }
        Evaluation evaluation = Evaluation.ofAny("group", MEASURES, answers, GroupReason.NO_SUBSIDY_IN_THE_MONTH);
        List<Step> all = evaluation.isYes() ? Steps.totalled(steps, file.terms().rounding()) : List.of();
        return Decision.of(Scheme.GROUP_SUBSIDY, file, evaluation, all);
    }

    private static Evaluation answer(OneOffSubsidy subsidy, List<MemberFile> persons, List<Step> steps) {
        List<Evaluation> answers = new ArrayList<>();
        for (MemberFile person : persons) {
            SubsidyClaim claim = new SubsidyClaim(person, subsidy);
            Evaluation answer = DUE.evaluate(claim).about(person.member().id());
            answers.add(answer);
            if (answer.isYes()) {
                steps.add(step(claim));
            }
        }
        return Evaluation.ofAnyMember("group-subsidy", subsidy.validity().source(), answers);
    }

    private static Step step(SubsidyClaim claim) {
        Money amount = claim.amount();
        String person = claim.person().member().id();
        return Step.part(GroupStep.ONE_OFF_TO_PERSON, person, claim.subsidy(), amount, true, Fact.of("amount", amount));
    }

    private static Finding inGroup(SubsidyClaim it) {
        Fact amount = Fact.of("amount", it.amount());
        Fact subsidy = Fact.of("subsidy", it.subsidy().id());
        Fact source = Fact.of("source", it.subsidy().validity().source());
        List<String> open = it.person().openFor(it.subsidy().amounts().keySet());
        return it.amount().isZero() && !open.isEmpty()
                ? Finding.open(GroupReason.GROUP_OPEN, open, subsidy, source)
                : Finding.of(
                        it.amount().isPositive(),
                        GroupReason.IN_GROUP,
                        GroupReason.NOT_IN_GROUP,
                        amount,
                        subsidy,
                        source);
    }

    private static Finding notHad(SubsidyClaim it) {
        Fact subsidy = Fact.of("subsidy", it.subsidy().id());
        return Finding.of(!it.isHad(), GroupReason.SUBSIDY_NOT_HAD_YET, GroupReason.SUBSIDY_ALREADY_HAD, subsidy);
    }
}
