package org.nuan.benefits.domain.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.Refusal;

/** Why no snapshot is taken and no simulation run, cancelled or shown. */
public enum PolicyRefusal implements Refusal {
    SNAPSHOT_UNKNOWN("snapshot-unknown", Kind.INVALID, "/snapshotId"),
    SNAPSHOT_NOT_DONE("snapshot-not-done", Kind.CONFLICT, "/snapshotId"),
    SIMULATION_NOT_FOUND("simulation-not-found", Kind.NOT_FOUND, null),
    SIMULATION_ENDED("simulation-ended", Kind.CONFLICT, null),
    SIMULATION_NOT_DONE("simulation-not-done", Kind.CONFLICT, null),
    QUEUE_FULL("simulation-queue-full", Kind.CONFLICT, null);

    private final String code;
    private final Kind kind;
    private final @Nullable String field;

    PolicyRefusal(String code, Kind kind, @Nullable String field) {
        this.code = code;
        this.kind = kind;
        this.field = field;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
