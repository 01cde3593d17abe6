package org.nuan.policy.simulation;

/**
 * Households whose amount changes by this much a month.
 *
 * @param fromFen least change, included; {@link Long#MIN_VALUE} if there is no least
 * @param untilFen greatest change, included; {@link Long#MAX_VALUE} if there is no greatest
 */
public record Bin(long fromFen, long untilFen, long households) {

    public boolean hasLeast() {
        return fromFen != Long.MIN_VALUE;
    }

    public boolean hasGreatest() {
        return untilFen != Long.MAX_VALUE;
    }
}
