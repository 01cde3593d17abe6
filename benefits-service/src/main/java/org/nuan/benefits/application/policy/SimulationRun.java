package org.nuan.benefits.application.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.nuan.benefits.domain.policy.Simulation;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.PackVariant;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.simulation.PopulationSimulation;
import org.nuan.policy.simulation.PopulationSimulation.Part;
import org.nuan.policy.situation.Situation;
import org.springframework.transaction.support.TransactionOperations;

/** Runs one simulation from its beginning. Reads the snapshot only, in transactions that cannot write. */
final class SimulationRun {

    private final Packs packs;
    private final Snapshots snapshots;
    private final Simulations simulations;
    private final Crew crew;
    private final TransactionOperations readOnly;
    private final SimulationResults results;
    private final Clock clock;

    SimulationRun(
            Packs packs,
            Snapshots snapshots,
            Simulations simulations,
            Crew crew,
            TransactionOperations readOnly,
            SimulationResults results,
            Clock clock) {
        this.packs = packs;
        this.snapshots = snapshots;
        this.simulations = simulations;
        this.crew = crew;
        this.readOnly = readOnly;
        this.results = results;
        this.clock = clock;
    }

    /**
     * Runs it to its end, until it is cancelled, or until the service goes down.
     *
     * @return how it ended; RUNNING if the next service has to begin it anew
     */
    Simulation.State run(Simulation simulation, BooleanSupplier stopping) {
        Instant began = clock.instant();
        UUID id = simulation.id();
        if (!simulations.start(id, began)) {
            return Simulation.State.CANCELLED;
        }
        Pack before = packs.byId(simulation.question().packId()).orElseThrow();
        Pack after = PackVariant.of(
                        before,
                        simulation.question().month(),
                        simulation.question().changes())
                .orThrow();
        PopulationSimulation population =
                new PopulationSimulation(before, after, simulation.question().month(), simulation.region());
        AtomicLong done = new AtomicLong();
        AtomicBoolean cancelled = new AtomicBoolean();
        List<Part> parts = crew.work(
                share(simulation.question().snapshotId(), population, done, cancelled, stopping),
                () -> cancelled.set(cancelled.get() || !simulations.progress(id, done.get())));
        if (stopping.getAsBoolean()) {
            return Simulation.State.RUNNING;
        }
        boolean whole = !cancelled.get() && simulations.progress(id, done.get());
        Simulation.State state = whole ? Simulation.State.DONE : Simulation.State.CANCELLED;
        Instant ended = clock.instant();
        Map<String, Object> result =
                whole ? results.of(population.report(parts), before, Duration.between(began, ended)) : Map.of();
        simulations.finish(id, state, done.get(), result, ended);
        return state;
    }

    /** Takes chunk after chunk until there is none, in one transaction that cannot write. */
    private java.util.concurrent.Callable<Part> share(
            UUID snapshot,
            PopulationSimulation population,
            AtomicLong done,
            AtomicBoolean cancelled,
            BooleanSupplier stopping) {
        int chunks = snapshots.chunks(snapshot);
        AtomicInteger next = new AtomicInteger();
        return () -> {
            Part part = population.part();
            readOnly.executeWithoutResult(status -> {
                int number = next.getAndIncrement();
                while (number < chunks && !cancelled.get() && !stopping.getAsBoolean()) {
                    done.addAndGet(take(part, number, snapshots.chunk(snapshot, number)));
                    number = next.getAndIncrement();
                }
            });
            return part;
        };
    }

    private static int take(Part part, int chunk, List<Situation> households) {
        long first = (long) chunk * Snapshots.CHUNK;
        for (int i = 0; i < households.size(); i++) {
            part.take(first + i, households.get(i));
        }
        return households.size();
    }
}
