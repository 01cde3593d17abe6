package org.nuan.benefits.application.policy;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.nuan.benefits.application.payment.OneAtATime;
import org.nuan.benefits.domain.policy.Simulation;
import org.nuan.benefits.domain.policy.Snapshot;
import org.nuan.policy.pack.Packs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Works off what was ordered, one thing after the other, on one replica at a time. What is found half done while nobody
 * works was left by a service that stopped in the middle: it is begun anew.
 */
public final class SimulationDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SimulationDesk.class);
    private static final int GRACE_SECONDS = 5;

    private final Snapshots snapshots;
    private final Simulations simulations;
    private final OneAtATime lock;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Crew crew = new Crew();
    private final PopulationTaking taking;
    private final SimulationRun running;
    private final ExecutorService desk = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("simulation-desk").factory());
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean stopping = new AtomicBoolean();

    /** @param readOnly gives every caller a new transaction that cannot write */
    public SimulationDesk(
            Packs packs,
            Snapshots snapshots,
            Simulations simulations,
            AssessedHouseholds households,
            OneAtATime lock,
            TransactionOperations readOnly,
            SimulationResults results,
            MeterRegistry meters,
            Clock clock) {
        this.snapshots = snapshots;
        this.simulations = simulations;
        this.lock = lock;
        this.meters = meters;
        this.clock = clock;
        this.taking = new PopulationTaking(snapshots, households, crew, clock.getZone());
        this.running = new SimulationRun(packs, snapshots, simulations, crew, readOnly, results, clock);
    }

    /** Has open orders worked off, unless that is under way already. Returns at once. */
    public void wake() {
        if (!stopping.get() && busy.compareAndSet(false, true)) {
            desk.execute(() -> {
                try {
                    lock.run(this::workOff);
                } catch (RuntimeException e) {
                    LOG.atWarn().addKeyValue("cause", e.toString()).log("simulations wait for the next round");
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    private void workOff() {
        for (Snapshot snapshot : snapshots.open()) {
            take(snapshot);
        }
        for (Simulation simulation : simulations.open()) {
            run(simulation);
        }
    }

    private void take(Snapshot snapshot) {
        if (stopping.get()) {
            return;
        }
        try {
            taking.take(snapshot, stopping::get);
            meters.counter(
                            "nuan.benefits.snapshots",
                            "source",
                            snapshot.source().name())
                    .increment();
        } catch (RuntimeException e) {
            if (!stopping.get()) {
                LOG.atError().addKeyValue("snapshot", snapshot.id()).setCause(e).log("a snapshot failed");
                snapshots.finish(snapshot.id(), Snapshot.State.FAILED, 0);
            }
        }
    }

    private void run(Simulation simulation) {
        if (stopping.get()) {
            return;
        }
        long began = System.nanoTime();
        Simulation.State state = ran(simulation);
        meters.timer("nuan.benefits.simulations", "state", state.name())
                .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
    }

    private Simulation.State ran(Simulation simulation) {
        try {
            return running.run(simulation, stopping::get);
        } catch (RuntimeException e) {
            if (!stopping.get()) {
                LOG.atError()
                        .addKeyValue("simulation", simulation.id())
                        .setCause(e)
                        .log("a simulation failed");
                simulations.finish(simulation.id(), Simulation.State.FAILED, 0, Map.of(), clock.instant());
            }
            return Simulation.State.FAILED;
        }
    }

    /** Leaves what is half done for the next service. */
    @Override
    public void close() {
        stopping.set(true);
        desk.shutdown();
        try {
            if (!desk.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                desk.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        crew.close();
    }
}
