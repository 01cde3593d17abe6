package org.nuan.benefits.application.policy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuan.benefits.domain.policy.Snapshot;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.situation.Situation;

/** Frozen populations, in chunks that fit into memory. */
public interface Snapshots {

    /** Households of a chunk; the last of a population may have fewer. */
    int CHUNK = 1_000;

    /** Keeps a new one; one with that id already kept stays as it is. */
    void add(Snapshot snapshot);

    Optional<Snapshot> find(UUID id);

    /** Those of places inside the region, newest first. */
    List<Snapshot> inRegion(RegionCode region);

    /** Those that are not taken yet, oldest first. */
    List<Snapshot> open();

    /** Forgets every chunk, so that the taking can begin anew. */
    void empty(UUID id);

    void addChunk(UUID id, int number, List<Situation> households);

    /** The households of a chunk, in their order. */
    List<Situation> chunk(UUID id, int number);

    int chunks(UUID id);

    void progress(UUID id, long households, long total);

    void finish(UUID id, Snapshot.State state, long households);
}
