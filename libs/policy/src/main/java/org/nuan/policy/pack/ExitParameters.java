package org.nuan.policy.pack;

import java.util.List;
import java.util.Map;

/** Gradual exit (渐退): what goes on being paid for a while after the income has risen above the standard. */
public final class ExitParameters {

    private static final int MOST_MONTHS = 60;

    /** By cause, the shares of the former award from month to month, in per cent. */
    public static final ParameterKey<Map<ExitCause, List<Integer>>> SCHEDULE = ParameterKey.countListsBy(
                    "exit.schedule-percent", ExitCause.class, 0, 100, MOST_MONTHS)
            .optional();

    /** Only while the income per head stays below so many per cent of the standard. */
    public static final ParameterKey<Integer> INCOME_BELOW = ParameterKey.count(
                    "exit.income-below-percent-of-standard", 100, 1000)
            .optional();

    /** By cause, a reward in per cent of the standard, paid once at the beginning of each year after the former award. */
    public static final ParameterKey<Map<ExitCause, List<Integer>>> REWARD = ParameterKey.countListsBy(
                    "exit.reward-percent-of-standard", ExitCause.class, 0, 100, 10)
            .optional();

    public static final List<ParameterKey<?>> ALL = List.of(SCHEDULE, INCOME_BELOW, REWARD);

    private ExitParameters() {}
}
