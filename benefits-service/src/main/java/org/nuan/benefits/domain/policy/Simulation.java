package org.nuan.benefits.domain.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.pack.PackVariant;

/**
 * A change of the law tried on a population.
 *
 * @param region of the population
 * @param total households of the population
 * @param restarts how often it began anew because the service had stopped in the middle
 * @param result as data; empty until it is done
 */
public record Simulation(
        UUID id,
        Question question,
        RegionCode region,
        PopulationSource source,
        String requestedBy,
        Instant requestedAt,
        State state,
        long done,
        long total,
        int restarts,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Map<String, Object> result) {

    /** What is asked. */
    public record Question(
            UUID snapshotId, String packId, BenefitMonth month, String title, List<PackVariant.Change> changes) {

        public Question {
            changes = List.copyOf(changes);
        }
    }

    /** How far it went. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED;

        public boolean isOpen() {
            return this == QUEUED || this == RUNNING;
        }
    }
}
