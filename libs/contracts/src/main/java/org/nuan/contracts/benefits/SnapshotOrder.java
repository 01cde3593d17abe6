package org.nuan.contracts.benefits;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a frozen picture of a population to try changes of the law on.
 *
 * @param source HOUSEHOLDS: those assessed in the region, or SYNTHETIC: made up, for demonstration only
 * @param size of a synthetic population, 1 to 1,000,000 households
 * @param seed of a synthetic population; the same seed gives the same households
 */
public record SnapshotOrder(
        @Nullable String region,
        @Nullable String source,
        @Nullable Integer size,
        @Nullable Long seed) {}
