package org.nuan.policy.tekun;

import java.util.ArrayList;
import java.util.List;
import org.nuan.policy.amount.Step;
import org.nuan.policy.amount.Steps;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.pack.TekunParameters;
import org.nuan.policy.rule.Evaluation;

/** Decides on support of the extremely poor, for each member of a household on his own. */
public final class Tekun {

    private Tekun() {}

    /** The decision for the situation's benefit month; the total is that of all members together. */
    public static Decision decide(CaseFile it) {
        List<Evaluation> members = Claims.of(it);
        Evaluation anybody = Evaluation.ofAnyMember("tekun", "民发〔2021〕43号 第四条", members);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).isYes()) {
                steps.addAll(amount(new Person(it, it.situation().members().get(i))));
            }
        }
        boolean entitled = anybody.isYes();
        return Decision.of(
                Scheme.TEKUN,
                it.eachAlone(TekunParameters.NOT_COUNTED),
                anybody,
                entitled ? Steps.totalled(steps, it.terms().rounding()) : List.of());
    }

    /** The steps of one person's amount, without a total. */
    static List<Step> amount(Person person) {
        List<Step> steps = new ArrayList<>(LivingAllowance.steps(person));
        steps.add(CareAllowance.step(person));
        return steps;
    }
}
