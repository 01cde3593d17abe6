package org.nuan.policy.pack;

import java.util.List;
import java.util.Map;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.Expenditure;

/** How income is averaged, and what is deducted from it. */
public final class IncomeParameters {

    /** Uneven income is averaged over so many full months before that of the application, in town. */
    public static final ParameterKey<Integer> LOOK_BACK_URBAN =
            ParameterKey.count("income.look-back-months-urban", 1, 36);

    /** The same in the country, where harvests come once or twice a year. */
    public static final ParameterKey<Integer> LOOK_BACK_RURAL =
            ParameterKey.count("income.look-back-months-rural", 1, 36);

    /** The most that is deducted for one member under one head, in per cent of the standard; no limit for others. */
    public static final ParameterKey<Map<Expenditure.Kind, Integer>> DEDUCTION_CAPS = ParameterKey.countsBy(
                    "income.deduction-cap-percent-of-standard", Expenditure.Kind.class, 0, 10_000)
            .optional();

    /** Of what the cost of going to work is a share. */
    public static final ParameterKey<EmploymentCostBasis> EMPLOYMENT_COST_BASIS =
            ParameterKey.oneOf("income.employment-cost-basis", EmploymentCostBasis.class);

    /** That share, in per cent; never more than the wage is deducted. */
    public static final ParameterKey<Integer> EMPLOYMENT_COST_PERCENT =
            ParameterKey.count("income.employment-cost-percent", 0, 100);

    /** The basis for workers with a disability certificate, where it is another one. */
    public static final ParameterKey<EmploymentCostBasis> DISABLED_EMPLOYMENT_COST_BASIS = ParameterKey.oneOf(
                    "income.disabled-employment-cost-basis", EmploymentCostBasis.class)
            .optional();

    /** The share for workers with a disability certificate, in per cent, where it is another one. */
    public static final ParameterKey<Integer> DISABLED_EMPLOYMENT_COST_PERCENT = ParameterKey.count(
                    "income.disabled-employment-cost-percent", 0, 100)
            .optional();

    /** The minimum wage of the place, per month. */
    public static final ParameterKey<Money> MINIMUM_WAGE =
            ParameterKey.amount("income.minimum-wage").optional();

    public static final List<ParameterKey<?>> ALL = List.of(
            LOOK_BACK_URBAN,
            LOOK_BACK_RURAL,
            DEDUCTION_CAPS,
            EMPLOYMENT_COST_BASIS,
            EMPLOYMENT_COST_PERCENT,
            DISABLED_EMPLOYMENT_COST_BASIS,
            DISABLED_EMPLOYMENT_COST_PERCENT,
            MINIMUM_WAGE);

    private IncomeParameters() {}
}
