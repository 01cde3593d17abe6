package org.nuan.policy.means;

import java.util.ArrayList;
import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.rule.Fact;

/** Shows how the income of a household comes about. */
public final class IncomeSteps {

    private IncomeSteps() {}

    public static List<Step> of(CaseFile it) {
        List<Step> steps = new ArrayList<>();
        Money counted = it.means().countedIncome();
        Money deducted = it.means().deductedExpenditure();
        if (deducted.isPositive()) {
            Fact minuend = Fact.of("counted", counted);
            boolean exact = counted.compareTo(deducted) >= 0;
            steps.add(Step.on(MeansStep.INCOME, it.income(), exact, minuend, Fact.of("deducted", deducted)));
        }
        if (it.persons() > 0) {
            boolean exact = it.income().fen() % it.persons() == 0;
            Fact income = Fact.of("income", it.income());
            steps.add(Step.on(
                    MeansStep.INCOME_PER_HEAD, it.incomePerHead(), exact, income, Fact.of("persons", it.persons())));
        }
        return steps;
    }
}
