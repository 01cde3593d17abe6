package org.nuan.policy.children;

import java.util.ArrayList;
import java.util.List;
import org.nuan.policy.amount.Step;
import org.nuan.policy.amount.Steps;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.situation.Member;

/** Decides on the basic living of the orphans and children without de-facto care of a household. */
public final class Children {

    private static final String MEASURES = "民发〔2019〕62号";

    private Children() {}

    /** The decision for the situation's benefit month; the total is that of all children together. */
    public static Decision decide(CaseFile it) {
        List<Evaluation> asked = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (Member member : it.situation().members()) {
            Child child = new Child(it, member);
            if (child.isBelowAge() || child.isKeptBySchool()) {
                Evaluation found = ChildrenRules.ENTITLED.evaluate(child).about(member.id());
                asked.add(found);
                steps.addAll(steps(child, found));
            }
        }
        Evaluation all = asked.isEmpty()
                ? Evaluation.ofAny("children", MEASURES, List.of(), ChildrenReason.NO_CHILD)
                : Evaluation.ofAnyMember("children", MEASURES, asked);
        return Decision.of(
                Scheme.CHILDREN,
                it,
                all,
                all.isYes() ? Steps.totalled(steps, it.terms().rounding()) : List.of());
    }

    private static List<Step> steps(Child child, Evaluation found) {
        if (!found.isYes()) {
            return List.of();
        }
        return ChildAmount.steps(child, ChildrenRules.ORPHAN.evaluate(child).isYes());
    }
}
