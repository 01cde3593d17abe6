package org.nuan.policy.pack;

import java.util.List;

/** What the edge of the minimum living guarantee needs besides the common parameters. */
public final class EdgeParameters {

    /** Income per head may reach so many per cent of the standard. */
    public static final ParameterKey<Integer> PERCENT = ParameterKey.count("edge.percent-of-standard", 100, 1000);

    /** Whether an income exactly at the limit is within it. */
    public static final ParameterKey<Boolean> LIMIT_INCLUDED = ParameterKey.flag("edge.limit-included");

    /** Financial assets per head may reach so many monthly standards. */
    public static final ParameterKey<Integer> ASSET_MONTHS =
            ParameterKey.count("edge.financial-assets-months-of-standard", 0, 1200);

    /** Whether a member has to be in one of the circumstances that the pack lists. */
    public static final ParameterKey<Boolean> NEEDS_CIRCUMSTANCE = ParameterKey.flag("edge.needs-circumstance");

    public static final List<ParameterKey<?>> ALL = List.of(PERCENT, LIMIT_INCLUDED, ASSET_MONTHS, NEEDS_CIRCUMSTANCE);

    private EdgeParameters() {}
}
