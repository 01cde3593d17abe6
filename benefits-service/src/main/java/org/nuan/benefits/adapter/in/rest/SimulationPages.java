package org.nuan.benefits.adapter.in.rest;

import org.jspecify.annotations.Nullable;
import org.nuan.benefits.domain.policy.Simulation;
import org.nuan.benefits.domain.policy.Snapshot;
import org.nuan.contracts.benefits.SimulationOrder;
import org.nuan.contracts.benefits.SimulationResult;
import org.nuan.contracts.benefits.SimulationView;
import org.nuan.contracts.benefits.SnapshotView;

/** How snapshots and simulations look from outside. */
final class SimulationPages {

    private SimulationPages() {}

    static SnapshotView of(Snapshot snapshot) {
        return new SnapshotView(
                snapshot.id().toString(),
                snapshot.region().value(),
                snapshot.source().name(),
                snapshot.takenAt(),
                snapshot.households(),
                snapshot.state().name(),
                snapshot.households(),
                snapshot.total(),
                snapshot.requestedBy());
    }

    static SimulationView of(Simulation simulation, @Nullable SimulationResult result) {
        return new SimulationView(
                simulation.id().toString(),
                simulation.state().name(),
                simulation.done(),
                simulation.total(),
                simulation.requestedAt(),
                simulation.startedAt(),
                simulation.endedAt(),
                simulation.requestedBy(),
                simulation.restarts(),
                simulation.region().value(),
                simulation.source().name(),
                order(simulation.question()),
                result);
    }

    private static SimulationOrder order(Simulation.Question question) {
        return new SimulationOrder(
                question.snapshotId().toString(),
                question.packId(),
                question.month().toString(),
                question.title(),
                question.changes().stream()
                        .map(change -> new SimulationOrder.Change(change.parameter(), change.value()))
                        .toList());
    }
}
