package org.nuan.bench.verification;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.nuan.sources.SourcesServer;
import org.nuan.sources.SourcesSettings;
import org.nuan.sources.tls.PlatformCertificates;
import org.nuan.verification.adapter.out.catalogue.CatalogueFile;
import org.nuan.verification.adapter.out.sources.SourcesAddress;
import org.nuan.verification.domain.report.Report;
import org.nuan.verification.domain.source.SourceCatalogue;

/** One person at 53 sources beside the slowest of them, and many people at once beside the bare calls. */
public final class VerificationBench {

    private static final int WARM_UP = 30;
    private static final int MOST_WARM_UP = 60;
    private static final int RUNS = 100;
    private static final int AT_ONCE = 24;
    private static final double REALISTIC = 1.0;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration BATCH_ROUND = Duration.ofMillis(20);

    private final Engine engine;
    private final Orders orders;

    private VerificationBench(Engine engine, Orders orders) {
        this.engine = engine;
        this.orders = orders;
    }

    public static void print() throws IOException, GeneralSecurityException, InterruptedException {
        Path folder = Files.createTempDirectory("nuan-bench");
        String password = UUID.randomUUID().toString();
        Clock clock = Clock.system(SourcesSettings.ZONE);
        PlatformCertificates.createIfAbsent(folder.resolve("tls"), password);
        SourceCatalogue catalogue = CatalogueFile.shipped();
        try (SourcesServer server = SourcesServer.start(settings(folder, password, clock));
                Engine engine = new Engine(catalogue, address(server, folder, password), REALISTIC, clock)) {
            VerificationBench bench = new VerificationBench(engine, new Orders(catalogue, clock));
            System.out.println(
                    "Verification: one person at " + catalogue.sources().size() + " sources ...");
            bench.warmUp();
            bench.onePerson();
            bench.manyPeople();
        } finally {
            delete(folder);
        }
    }

    private static SourcesSettings settings(Path folder, String password, Clock clock) {
        Path tls = folder.resolve("tls");
        return new SourcesSettings(
                0,
                0,
                0,
                folder,
                tls,
                password,
                password,
                password,
                REALISTIC,
                BATCH_ROUND,
                Duration.ofSeconds(2),
                clock);
    }

    private static SourcesAddress address(SourcesServer server, Path folder, String password) {
        return new SourcesAddress(
                URI.create("https://localhost:" + server.httpsPort()),
                folder.resolve("tls"),
                password,
                CONNECT,
                "127.0.0.1",
                server.sourcesSftpPort(),
                "verification",
                password,
                folder.resolve("ssh").resolve("sources_host_key.pub"));
    }

    /** The first reports open the connections; on a machine under load not every source answers them in time. */
    private void warmUp() throws InterruptedException {
        int complete = 0;
        for (int i = 0; i < MOST_WARM_UP && complete < WARM_UP; i++) {
            engine.start(orders.next());
            complete += engine.closed.complete(1);
        }
        engine.times.takeSlowest();
        engine.times.takeQuestions();
    }

    private void onePerson() throws InterruptedException {
        double[] walls = new double[RUNS];
        double[] slowest = new double[RUNS];
        double[] bare = new double[RUNS];
        double[] ratios = new double[RUNS];
        int complete = 0;
        for (int i = 0; i < RUNS; i++) {
            Report report = orders.next();
            long begun = System.nanoTime();
            engine.start(report);
            complete += engine.closed.complete(1);
            walls[i] = (System.nanoTime() - begun) / 1e6;
            slowest[i] = engine.times.takeSlowest() / 1e6;
            bare[i] = bareSeconds(engine.times.takeQuestions()) * 1e3;
            ratios[i] = walls[i] / slowest[i];
        }
        System.out.printf(Locale.ROOT, "%d of %d reports complete%n", complete, RUNS);
        row("report, ordered to closed (ms)", walls);
        row("slowest source of the same run (ms)", slowest);
        row("ratio to the slowest source", ratios);
        row("the same online calls bare (ms)", bare);
    }

    private static void row(String title, double[] values) {
        Arrays.sort(values);
        System.out.printf(Locale.ROOT, "%-38s p50 %8.2f   p99 %8.2f%n", title, at(values, 0.50), at(values, 0.99));
    }

    /** The nearest-rank percentile of sorted values. */
    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /**
     * First once unmeasured, because more connections are needed than for one person. Without the sources that answer in
     * files: so many look-ups every few milliseconds would be this bench's load, not the platform's.
     */
    private void manyPeople() throws InterruptedException {
        engineSeconds();
        engine.times.takeQuestions();
        double engineSeconds = engineSeconds();
        List<SourceTimes.Question> questions = engine.times.takeQuestions();
        double bareSeconds = bareSeconds(questions);
        System.out.printf(
                Locale.ROOT,
                "%d people at once: %.0f online calls/s; the same calls bare %.0f/s; ratio %.2f%n",
                AT_ONCE,
                questions.size() / engineSeconds,
                questions.size() / bareSeconds,
                bareSeconds / engineSeconds);
    }

    private double engineSeconds() throws InterruptedException {
        long begun = System.nanoTime();
        for (int i = 0; i < AT_ONCE; i++) {
            engine.start(orders.nextOnline());
        }
        int complete = engine.closed.complete(AT_ONCE);
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (complete < AT_ONCE) {
            System.out.println(AT_ONCE - complete + " reports not complete");
        }
        return seconds;
    }

    /** The same questions through the same HTTPS client, as many at once, and nothing stored. */
    private double bareSeconds(List<SourceTimes.Question> questions) {
        Semaphore places = new Semaphore(Engine.CALLS_AT_ONCE, true);
        AtomicInteger failed = new AtomicInteger();
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (SourceTimes.Question question : questions) {
                threads.execute(() -> failed.addAndGet(engine.askBare(question, places) ? 0 : 1));
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (failed.get() > 0) {
            System.out.println(failed.get() + " bare calls without an answer");
        }
        return seconds;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
