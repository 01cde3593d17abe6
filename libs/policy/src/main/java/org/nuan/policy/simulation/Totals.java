package org.nuan.policy.simulation;

/**
 * What a change does to many households together.
 *
 * @param entitledBefore households that get something by the month
 * @param winners households that would get more, the newly entitled included
 * @param losers households that would get less, those no longer entitled included
 * @param beforeFen cost of a month
 */
public record Totals(
        long households,
        long persons,
        long entitledBefore,
        long entitledAfter,
        long newlyEntitled,
        long noLongerEntitled,
        long winners,
        long losers,
        long beforeFen,
        long afterFen) {

    public long unchanged() {
        return households - winners - losers;
    }
}
