package org.nuan.policy.pack;

import java.util.List;

/** What the minimum living guarantee needs besides the common parameters. */
public final class DibaoParameters {

    /** Least share per head, in per cent of the standard, once a household is entitled; 0 for none. */
    public static final ParameterKey<Integer> MINIMUM_SHARE =
            ParameterKey.count("amount.minimum-percent-of-standard", 0, 100);

    public static final List<ParameterKey<?>> ALL = List.of(MINIMUM_SHARE);

    private DibaoParameters() {}
}
