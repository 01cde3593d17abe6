package org.nuan.contracts.benefits;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the law would do. Amounts are fen a month and count schemes that pay by the month only.
 *
 * @param packVersion of the pack before the change
 * @param entitledBefore households that get something under at least one scheme that pays by the month
 * @param winners households that would get more, the newly entitled included
 * @param losers households that would get less, those no longer entitled included
 * @param undecidableBefore households with at least one scheme that cannot be decided for want of facts
 * @param levels who bears the cost, by level of government; absent shares are with the county
 * @param regions the next level below the snapshot's region
 * @param histogram households by change a month
 * @param examples numbers of the snapshot; never persons
 */
public record SimulationResult(
        String packId,
        int packVersion,
        long households,
        long persons,
        long entitledBefore,
        long entitledAfter,
        long newlyEntitled,
        long noLongerEntitled,
        long winners,
        long losers,
        long unchanged,
        long undecidableBefore,
        long undecidableAfter,
        long costBeforeFen,
        long costAfterFen,
        List<Scheme> schemes,
        List<Level> levels,
        List<Region> regions,
        List<Bin> histogram,
        List<Example> examples,
        long millis) {

    /** @param pay MONTHLY, ONE_OFF or NONE; only what is paid by the month counts in the cost of the whole */
    public record Scheme(
            String scheme, String pay, long entitledBefore, long entitledAfter, long beforeFen, long afterFen) {}

    /** @param level CENTRAL, PROVINCE, CITY or COUNTY */
    public record Level(String level, int percent, long beforeFen, long afterFen) {}

    public record Region(
            String region,
            long households,
            long winners,
            long losers,
            long newlyEntitled,
            long noLongerEntitled,
            long beforeFen,
            long afterFen) {}

    /**
     * Households whose amount changes by this much a month.
     *
     * @param fromFen least change, included; absent at the lower end
     * @param untilFen greatest change, included; absent at the upper end
     */
    public record Bin(@Nullable Long fromFen, @Nullable Long untilFen, long households) {}

    /** @param number of the household in the snapshot, from 0 */
    public record Example(
            long number, String region, String residence, int persons, long incomeFen, long beforeFen, long afterFen) {}
}
