package org.nuan.benefits.application.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuan.benefits.domain.policy.Simulation;
import org.nuan.kernel.RegionCode;

/** Every simulation that was ever asked for. */
public interface Simulations {

    /** Keeps a new one; one with that id already kept stays as it is. */
    void add(Simulation simulation);

    Optional<Simulation> find(UUID id);

    /** Those on populations inside the region, newest first. */
    List<Simulation> inRegion(RegionCode region);

    /** Those that are queued or running, oldest first. */
    List<Simulation> open();

    /** Begins, or begins anew what was found running; false if it was cancelled meanwhile. */
    boolean start(UUID id, Instant now);

    /** Notes how far it went; false if it is to stop. */
    boolean progress(UUID id, long done);

    /** Ends what is running. */
    void finish(UUID id, Simulation.State state, long done, Map<String, Object> result, Instant now);

    /** Ends what is queued, asks what is running to stop; false if it had ended. */
    boolean cancel(UUID id, Instant now);
}
