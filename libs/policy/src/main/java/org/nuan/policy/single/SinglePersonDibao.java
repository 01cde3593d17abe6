package org.nuan.policy.single;

import java.util.ArrayList;
import java.util.List;
import org.nuan.policy.amount.Step;
import org.nuan.policy.amount.Steps;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.household.MemberUse;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.IncomeSteps;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.pack.Sections;
import org.nuan.policy.pack.SinglePerson;
import org.nuan.policy.rule.Evaluation;

/** Decides which members of a household that is not entitled as a whole are supported alone (单人保). */
public final class SinglePersonDibao {

    private SinglePersonDibao() {}

    /** The decision for the situation's benefit month: yes if it is for at least one member. */
    public static Decision decide(CaseFile it) {
        List<SinglePerson> classes = it.terms().entries(Sections.SINGLE_PERSONS);
        Evaluation notEntitled = SingleRules.HOUSEHOLD_NOT_ENTITLED.evaluate(it);
        List<Evaluation> evaluations = new ArrayList<>();
        List<Step> parts = new ArrayList<>();
        for (MemberUse use : it.household().members()) {
            SingleMember member = SingleMember.of(it, use, classes);
            Evaluation evaluation = member.evaluation(notEntitled);
            evaluations.add(evaluation);
            if (evaluation.isYes()) {
                parts.addAll(member.best());
            }
        }
        Evaluation any = Evaluation.ofAnyMember("single", SingleRules.ARTICLE, evaluations);
        return Decision.of(Scheme.SINGLE_PERSON_DIBAO, it, any, steps(it, parts));
    }

    private static List<Step> steps(CaseFile it, List<Step> parts) {
        List<Step> steps = new ArrayList<>(IncomeSteps.of(it));
        steps.addAll(parts);
        return parts.isEmpty() ? steps : Steps.totalled(steps, it.terms().rounding());
    }
}
