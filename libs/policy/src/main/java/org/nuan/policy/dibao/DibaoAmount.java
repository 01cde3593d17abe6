package org.nuan.policy.dibao;

import java.util.ArrayList;
import java.util.List;
import org.nuan.policy.amount.Step;
import org.nuan.policy.amount.Steps;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.IncomeSteps;
import org.nuan.policy.pack.DibaoParameters;

/** The amount of a household that is entitled: basic amounts, classes of people, limits. */
final class DibaoAmount {

    private DibaoAmount() {}

    /** The steps; the last is the total. */
    static List<Step> steps(CaseFile it) {
        BasicAmounts basic = switch (it.terms().value(DibaoParameters.METHOD)) {
            case GAP -> new GapMethod(it);
            case TIERS -> new TierMethod(it);
        };
        PreferredClasses classes = new PreferredClasses(it, basic);
        List<Step> steps = new ArrayList<>(IncomeSteps.of(it));
        steps.addAll(basic.before());
        steps.addAll(basic.parts(classes.basicallyPaid()));
        steps.addAll(classes.parts());
        HouseholdLimits.apply(it, steps);
        return Steps.totalled(steps, it.terms().rounding());
    }
}
