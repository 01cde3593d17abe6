package org.nuan.bench.simulation;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ObjLongConsumer;
import java.util.stream.IntStream;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.PackVariant;
import org.nuan.policy.pack.PackVariant.Change;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.simulation.PopulationSimulation;
import org.nuan.policy.simulation.PopulationSimulation.Part;
import org.nuan.policy.simulation.SimulationReport;
import org.nuan.policy.simulation.SyntheticHouseholds;
import org.nuan.policy.situation.Situation;

/** A million invented households of the demonstration city under its law and under the same with a higher standard. */
public final class SimulationBench {

    private static final long HOUSEHOLDS = 1_000_000;
    private static final int CHUNK = 1_000;
    private static final int WORKERS = 2;
    private static final BenefitMonth MONTH = BenefitMonth.of(2026, 12);
    private static final RegionCode REGION = RegionCode.of("9901");
    private static final String ROW = "%-38s %8.1f s   %,9.0f households/s%n";

    private final SyntheticHouseholds population = new SyntheticHouseholds(REGION, MONTH, 7);
    private final PopulationSimulation simulation;

    private SimulationBench() {
        Pack before = Packs.builtIn().byId("demonstration-99").orElseThrow();
        List<Change> dearer = List.of(new Change("standard.urban", "1085.62"), new Change("standard.rural", "1085.62"));
        simulation = new PopulationSimulation(
                before, PackVariant.of(before, MONTH, dearer).orThrow(), MONTH, REGION);
    }

    public static void print() throws InterruptedException, ExecutionException {
        new SimulationBench().measure();
    }

    private void measure() throws InterruptedException, ExecutionException {
        System.out.println("Simulation: standard + 5.4 % on " + HOUSEHOLDS + " households, two workers ...");
        run(HOUSEHOLDS / 20);
        Duration making =
                timed(() -> each((part, number) -> population.household(number)), "making the households only");
        long began = System.nanoTime();
        run(CHUNK);
        double first = seconds(Duration.ofNanos(System.nanoTime() - began));
        resetPeaks();
        SimulationReport[] report = new SimulationReport[1];
        Duration all = timed(() -> report[0] = run(HOUSEHOLDS), "deciding each twice, every scheme");
        System.out.printf(
                Locale.ROOT,
                "first result after %.2f s; peak heap %,d MB of 1,024; deciding alone %.1f s (limit 30 s, %.2f of it)%n",
                first,
                peak() >> 20,
                seconds(all.minus(making)),
                seconds(all) / 30);
        System.out.println(report[0].totals());
    }

    private interface Work {
        void run() throws InterruptedException, ExecutionException;
    }

    private static Duration timed(Work work, String title) throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        work.run();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf(Locale.ROOT, ROW, title, seconds(took), HOUSEHOLDS / seconds(took));
        return took;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private SimulationReport run(long households) throws InterruptedException, ExecutionException {
        return simulation.report(share(households, (part, number) -> {
            Situation household = population.household(number);
            part.take(number, household);
        }));
    }

    private void each(ObjLongConsumer<Part> use) throws InterruptedException, ExecutionException {
        share(HOUSEHOLDS, use);
    }

    /** Chunk after chunk, each worker into a part of its own. */
    private List<Part> share(long households, ObjLongConsumer<Part> use)
            throws InterruptedException, ExecutionException {
        AtomicLong next = new AtomicLong();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<Part>> parts = IntStream.range(0, WORKERS)
                    .mapToObj(worker -> workers.submit(() -> chunks(households, next, use)))
                    .toList();
            return List.of(parts.getFirst().get(), parts.getLast().get());
        }
    }

    private Part chunks(long households, AtomicLong next, ObjLongConsumer<Part> use) {
        Part part = simulation.part();
        for (long from = next.getAndAdd(CHUNK); from < households; from = next.getAndAdd(CHUNK)) {
            for (long number = from; number < Math.min(from + CHUNK, households); number++) {
                use.accept(part, number);
            }
        }
        return part;
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
