package org.nuan.benefits.domain.policy;

import java.time.Instant;
import java.util.UUID;
import org.nuan.kernel.RegionCode;

/**
 * A frozen population, in which households are numbers.
 *
 * @param size of a synthetic population; 0 for one of households
 * @param seed of a synthetic population
 * @param households taken so far; all of them once it is done
 */
public record Snapshot(
        UUID id,
        RegionCode region,
        PopulationSource source,
        long size,
        long seed,
        Instant takenAt,
        String requestedBy,
        State state,
        long households,
        long total) {

    /** How far the taking went. */
    public enum State {
        TAKING,
        DONE,
        FAILED
    }

    public boolean isDone() {
        return state == State.DONE;
    }
}
