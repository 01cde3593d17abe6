package org.nuan.policy.rigid;

import java.util.ArrayList;
import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.household.Rungs;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.RigidParameters;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.Fact;

/** Decides whether a household is in hardship by rigid expenditure: a category without money of its own. */
public final class RigidExpenditure {

    private RigidExpenditure() {}

    /**
     * The decision for the situation's benefit month.
     *
     * @param rungs of the higher categories, which leave no room for this one
     */
    public static Decision decide(CaseFile file, Rungs rungs) {
        RigidCase it = RigidCase.of(file, rungs);
        return Decision.of(Scheme.RIGID_EXPENDITURE, file, RigidRules.IN_HARDSHIP.evaluate(it), steps(it));
    }

    private static List<Step> steps(RigidCase it) {
        CaseFile file = it.file();
        Fact months = Fact.of("months", it.months());
        Fact monthly = Fact.of("income", file.means().countedIncome());
        List<Step> steps = new ArrayList<>();
        steps.add(Step.on(RigidStep.INCOME_OF_PERIOD, it.income(), true, monthly, months));
        if (it.living().isPositive()) {
            steps.add(Step.on(
                    RigidStep.LIVING_COUNTED,
                    it.livingCounted(),
                    true,
                    Fact.of("spent", it.living()),
                    Fact.of("standard", file.standard()),
                    Fact.of("percent", file.terms().value(RigidParameters.LIVING_SHARE)),
                    Fact.of("persons", file.persons()),
                    months));
        }
        steps.add(Step.on(
                RigidStep.EXPENDITURE_OF_PERIOD,
                it.expenditure(),
                true,
                Fact.of("living", it.livingCounted()),
                Fact.of("other", it.other())));
        Money share = it.income().percent(it.ratio(), file.terms().rounding().mode());
        boolean exact = share.times(100).equals(it.income().times(it.ratio()));
        Fact income = Fact.of("income", it.income());
        steps.add(Step.on(RigidStep.SHARE_OF_INCOME, share, exact, income, Fact.of("percent", it.ratio())));
        return steps;
    }
}
