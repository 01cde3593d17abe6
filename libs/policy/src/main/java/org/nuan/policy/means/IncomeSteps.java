package org.nuan.policy.means;

import java.util.ArrayList;
import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.pack.SupportFormula;
import org.nuan.policy.pack.SupportParameters;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.situation.Obligor;

/** Shows how the income of a household comes about. */
public final class IncomeSteps {

    private final CaseFile it;
    private final Means means;
    private final List<Step> steps = new ArrayList<>();

    private IncomeSteps(CaseFile it) {
        this.it = it;
        this.means = it.means();
    }

    public static List<Step> of(CaseFile it) {
        IncomeSteps income = new IncomeSteps(it);
        income.counted();
        income.deducted();
        income.perHead();
        return income.steps;
    }

    private void counted() {
        if (means.averages().isEmpty() && means.supports().isEmpty()) {
            return;
        }
        means.averages().forEach(this::average);
        means.supports().forEach(this::support);
        Money counted = means.countedIncome();
        Money averaged = means.averagedIncome();
        Money due = means.supportDue();
        Fact received = Fact.of("received", counted.minus(averaged).minus(due));
        steps.add(Step.on(
                MeansStep.INCOME_COUNTED, counted, true, received, Fact.of("averaged", averaged), Fact.of("due", due)));
    }

    private void average(ItemUse<Average> use) {
        if (use.counted()) {
            Average average = use.item();
            steps.add(Step.on(
                    MeansStep.INCOME_AVERAGED,
                    average.income().memberId(),
                    average.income().monthly(),
                    average.isExact(),
                    Fact.of("type", average.income().type().name()),
                    Fact.of("sum", average.sum()),
                    Fact.of("months", average.months())));
        }
    }

    private void support(SupportDue support) {
        Obligor obligor = support.obligor();
        if (support.isAsked()) {
            steps.add(Step.on(
                    code(support),
                    obligor.memberId(),
                    support.owed(),
                    support.exact(),
                    Fact.of("obligor", obligor.id()),
                    Fact.of("use", support.use().name()),
                    Fact.of("householdIncome", obligor.householdIncome()),
                    Fact.of("householdMembers", obligor.householdMembers()),
                    Fact.of("line", support.line()),
                    Fact.of("percent", support.percent()),
                    Fact.of("divisor", support.divisor())));
        }
    }

    private MeansStep code(SupportDue support) {
        return switch (support.use()) {
            case NOTHING_ABOVE_LINE -> MeansStep.SUPPORT_NOTHING_ABOVE_LINE;
            case EXEMPT -> MeansStep.SUPPORT_EXEMPT;
            default -> formula();
        };
    }

    private MeansStep formula() {
        return it.terms().value(SupportParameters.FORMULA) == SupportFormula.EXCESS_PER_HEAD
                ? MeansStep.SUPPORT_PER_HEAD
                : MeansStep.SUPPORT_OF_HOUSEHOLD;
    }

    private void deducted() {
        means.caps().forEach(this::cap);
        means.employmentCosts().forEach(this::employmentCost);
        Money deducted = means.deducted();
        if (deducted.isPositive()) {
            Money counted = means.countedIncome();
            boolean exact = counted.compareTo(deducted) >= 0;
            Fact minuend = Fact.of("counted", counted);
            steps.add(Step.on(MeansStep.INCOME, it.income(), exact, minuend, Fact.of("deducted", deducted)));
        }
    }

    private void cap(DeductionCap cap) {
        Money standard = it.standard();
        steps.add(Step.on(
                MeansStep.DEDUCTION_LIMIT,
                cap.memberId(),
                cap.limit(),
                cap.limit().times(100).equals(standard.times(cap.percent())),
                Fact.of("kind", cap.kind().name()),
                Fact.of("spent", cap.spent()),
                Fact.of("standard", standard),
                Fact.of("percent", cap.percent())));
    }

    private void employmentCost(EmploymentCost cost) {
        boolean whole = cost.isWholeWage();
        steps.add(Step.on(
                whole ? MeansStep.EMPLOYMENT_COST_OF_WHOLE_WAGE : MeansStep.EMPLOYMENT_COST,
                cost.memberId(),
                cost.cost(),
                whole || cost.cost().times(100).equals(cost.base().times(cost.percent())),
                Fact.of("wage", cost.wage()),
                Fact.of("base", cost.base()),
                Fact.of("percent", cost.percent())));
    }

    private void perHead() {
        if (it.persons() > 0) {
            boolean exact = it.income().fen() % it.persons() == 0;
            Fact income = Fact.of("income", it.income());
            steps.add(Step.on(
                    MeansStep.INCOME_PER_HEAD, it.incomePerHead(), exact, income, Fact.of("persons", it.persons())));
        }
    }
}
