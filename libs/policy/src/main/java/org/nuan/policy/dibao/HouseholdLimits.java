package org.nuan.policy.dibao;

import java.util.List;
import java.util.Optional;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.DibaoParameters;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.rule.Fact;

/** The least and the most that a household gets, where the place sets them. */
final class HouseholdLimits {

    private HouseholdLimits() {}

    /** Adds what brings the parts of the total within the limits; the most goes before the least. */
    static void apply(CaseFile it, List<Step> steps) {
        Optional<Parameter<Integer>> most = it.terms().find(DibaoParameters.MOST_OF_HOUSEHOLD);
        most.ifPresent(limit -> cap(it, limit.value(), steps));
        Optional<Parameter<Money>> least = it.terms().find(DibaoParameters.LEAST_OF_HOUSEHOLD);
        least.ifPresent(limit -> raise(limit.value(), steps));
    }

    private static void cap(CaseFile it, int percent, List<Step> steps) {
        Money sum = sum(steps);
        Money limit = it.standardOfAll().percent(percent, it.terms().rounding().mode());
        if (limit.isLessThan(sum)) {
            steps.add(Step.part(
                    DibaoStep.MOST_OF_HOUSEHOLD,
                    limit.minus(sum),
                    Exact.is(limit, 100, it.standardOfAll(), percent),
                    Fact.of("standard", it.standard()),
                    Fact.of("persons", it.persons()),
                    Fact.of("percent", percent),
                    Fact.of("sum", sum)));
        }
    }

    private static void raise(Money least, List<Step> steps) {
        Money sum = sum(steps);
        if (sum.isLessThan(least)) {
            Fact limit = Fact.of("least", least);
            steps.add(Step.part(DibaoStep.LEAST_OF_HOUSEHOLD, least.minus(sum), true, limit, Fact.of("sum", sum)));
        }
    }

    private static Money sum(List<Step> steps) {
        Money sum = Money.ZERO;
        for (Step step : steps) {
            sum = step.partOfTotal() ? sum.plus(step.result()) : sum;
        }
        return sum;
    }
}
