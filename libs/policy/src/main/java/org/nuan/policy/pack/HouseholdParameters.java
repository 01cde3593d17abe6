package org.nuan.policy.pack;

import java.util.List;

/** Local variants of who counts as a member of the household, besides the absences in {@link Parameters}. */
public final class HouseholdParameters {

    /** An unmarried adult child counts below this age wherever he lives, in full years; such children of no age without it. */
    public static final ParameterKey<Integer> UNMARRIED_CHILD_BELOW = ParameterKey.count(
                    "household.unmarried-child-counts-below-age", 18, 130)
            .optional();

    public static final List<ParameterKey<?>> ALL = List.of(UNMARRIED_CHILD_BELOW);

    private HouseholdParameters() {}
}
