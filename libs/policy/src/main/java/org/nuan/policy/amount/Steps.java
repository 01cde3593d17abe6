package org.nuan.policy.amount;

import java.util.ArrayList;
import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.Rounding;
import org.nuan.policy.pack.RoundingStage;
import org.nuan.policy.rule.Fact;

/** Ends a computation with its total. */
public final class Steps {

    private Steps() {}

    /** The steps, with the total of their parts as the last one, rounded first if the pack rounds at the end. */
    public static List<Step> totalled(List<Step> steps, Rounding rounding) {
        List<Step> all = new ArrayList<>(steps);
        List<Fact> terms = new ArrayList<>();
        Money sum = Money.ZERO;
        for (Step step : steps) {
            if (step.partOfTotal()) {
                terms.add(Fact.of("term", step.result()));
                sum = sum.plus(step.result());
            }
        }
        Money total = rounding.at(RoundingStage.AT_END, sum);
        if (!total.equals(sum)) {
            Money difference = total.minus(sum);
            Fact rounded = Fact.of("rounded", total);
            all.add(Step.part(SumStep.ROUNDING, difference, true, rounded, Fact.of("sum", sum)));
            terms.add(Fact.of("term", difference));
        }
        all.add(new Step(SumStep.TOTAL, "", List.of(), List.copyOf(terms), total, true, false));
        return List.copyOf(all);
    }
}
