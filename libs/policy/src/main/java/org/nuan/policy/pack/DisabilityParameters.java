package org.nuan.policy.pack;

import java.util.List;
import java.util.Set;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.IncomeType;

/** What the two disability subsidies need besides the common parameters; who gets how much is a section. */
public final class DisabilityParameters {

    /** Rungs whose support already includes the living subsidy. */
    public static final ParameterKey<Set<Rung>> LIVING_EXCLUDED_RUNGS =
            ParameterKey.setOf("disability.living-excluded-rungs", Rung.class);

    public static final ParameterKey<Set<Benefit.Kind>> LIVING_EXCLUDED_BENEFITS =
            ParameterKey.setOf("disability.living-excluded-benefits", Benefit.Kind.class);

    /** Kinds of income of which having any means a fixed income. */
    public static final ParameterKey<Set<IncomeType>> FIXED_INCOME =
            ParameterKey.setOf("disability.fixed-income-types", IncomeType.class);

    /** How many disabled members make a household of several. */
    public static final ParameterKey<Integer> SEVERAL = ParameterKey.count("disability.several-at-least", 2, 20);

    /** From which age a relative counts as elderly, in full years. */
    public static final ParameterKey<Integer> ELDERLY_AGE = ParameterKey.count("disability.elderly-from-age", 40, 100);

    /** Limited income: per head at most so many per cent of the standard. */
    public static final ParameterKey<Integer> INCOME_PERCENT =
            ParameterKey.count("disability.household-income-percent-of-standard", 100, 1000);

    /** The single-person guarantee and the living subsidy together come to so many per cent of the standard at least. */
    public static final ParameterKey<Integer> TOGETHER_WITH_SINGLE = ParameterKey.count(
                    "disability.together-with-single-person-percent-of-standard", 0, 300)
            .optional();

    public static final ParameterKey<Set<Rung>> NURSING_EXCLUDED_RUNGS =
            ParameterKey.setOf("disability.nursing-excluded-rungs", Rung.class);

    public static final ParameterKey<Set<Benefit.Kind>> NURSING_EXCLUDED_BENEFITS =
            ParameterKey.setOf("disability.nursing-excluded-benefits", Benefit.Kind.class);

    /** Benefits of which and the nursing subsidy a person gets the higher one only. */
    public static final ParameterKey<Set<Benefit.Kind>> NURSING_OR_HIGHER =
            ParameterKey.setOf("disability.nursing-or-higher-benefits", Benefit.Kind.class);

    /** Whether an assessment of self-care has to show the need for care; otherwise the class alone does. */
    public static final ParameterKey<Boolean> NURSING_NEEDS_ASSESSMENT =
            ParameterKey.flag("disability.nursing-needs-assessment");

    public static final List<ParameterKey<?>> LIVING = List.of(
            LIVING_EXCLUDED_RUNGS,
            LIVING_EXCLUDED_BENEFITS,
            FIXED_INCOME,
            SEVERAL,
            ELDERLY_AGE,
            INCOME_PERCENT,
            TOGETHER_WITH_SINGLE);

    public static final List<ParameterKey<?>> NURSING =
            List.of(NURSING_EXCLUDED_RUNGS, NURSING_EXCLUDED_BENEFITS, NURSING_OR_HIGHER, NURSING_NEEDS_ASSESSMENT);

    private DisabilityParameters() {}
}
