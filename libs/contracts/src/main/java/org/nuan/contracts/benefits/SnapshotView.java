package org.nuan.contracts.benefits;

import java.time.Instant;

/**
 * A frozen population. Households are numbers in it; nobody can be found through it.
 *
 * @param source HOUSEHOLDS or SYNTHETIC
 * @param households in it, once it is done
 * @param state TAKING, DONE or FAILED
 * @param done households taken so far
 * @param total households to take
 * @param requestedBy login name of who asked
 */
public record SnapshotView(
        String id,
        String region,
        String source,
        Instant takenAt,
        long households,
        String state,
        long done,
        long total,
        String requestedBy) {}
