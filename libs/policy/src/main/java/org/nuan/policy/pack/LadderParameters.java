package org.nuan.policy.pack;

import java.util.List;
import java.util.Map;

/** What a place declares about the ladder as a whole. */
public final class LadderParameters {

    /**
     * By rung, the most that a household may lose a head and month when its income comes to stand just above the bar of
     * that rung, in per cent of the standard: money and the estimated value of special aid together, before any gradual
     * exit.
     */
    public static final ParameterKey<Map<Rung, Integer>> MOST_LOST = ParameterKey.countsBy(
                    "cliff.most-lost-percent-of-standard", Rung.class, 0, 1000)
            .optional();

    public static final List<ParameterKey<?>> ALL = List.of(MOST_LOST);

    private LadderParameters() {}
}
