package org.nuan.policy.dibao;

import java.util.List;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.household.HouseholdRules;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.IncomeRules;
import org.nuan.policy.means.IncomeSteps;
import org.nuan.policy.means.PropertyKeys;
import org.nuan.policy.means.PropertyRules;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Rule;

/** Decides on the minimum living guarantee. */
public final class Dibao {

    /** The whole question. */
    public static final Rule<CaseFile> ENTITLED = HouseholdRules.SOMEBODY_COUNTS
            .about(CaseFile::household)
            .and(IncomeRules.BELOW_STANDARD)
            .and(PropertyRules.acceptable(PropertyKeys.COMMON))
            .named("dibao", "民发〔2021〕57号", "Is the household entitled to the minimum living guarantee?");

    private Dibao() {}

    /** The decision for the situation's benefit month. */
    public static Decision decide(CaseFile it) {
        Evaluation evaluation = ENTITLED.evaluate(it);
        List<Step> steps = evaluation.isYes() ? DibaoAmount.steps(it) : IncomeSteps.of(it);
        return Decision.of(Scheme.DIBAO, it, evaluation, steps);
    }
}
