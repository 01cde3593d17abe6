package org.nuan.contracts.benefits;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A simulation as it stands.
 *
 * @param state QUEUED, RUNNING, DONE, CANCELLED or FAILED
 * @param done households decided so far
 * @param total households of the snapshot
 * @param restarts how often it began anew after the service had stopped in the middle
 * @param snapshotSource HOUSEHOLDS or SYNTHETIC
 * @param result once it is done
 */
public record SimulationView(
        String id,
        String state,
        long done,
        long total,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        String requestedBy,
        int restarts,
        String region,
        String snapshotSource,
        SimulationOrder order,
        @Nullable SimulationResult result) {}
