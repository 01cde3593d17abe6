package org.nuan.verification.application.ask;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on all reports that need it: those just ordered, and those that a crash or a stop left behind. */
public final class RunReports implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunReports.class);

    private final RunReport runReport;
    private final Runs runs;
    private final AskSettings settings;
    private final Clock clock;
    private final Semaphore places;
    private final Map<String, Lease> inHand = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("report-", 0).factory());

    public RunReports(RunReport runReport, Runs runs, AskSettings settings, Clock clock) {
        this.runReport = runReport;
        this.runs = runs;
        this.settings = settings;
        this.clock = clock;
        this.places = new Semaphore(settings.concurrentReports(), true);
    }

    /** Writes down that the report is to be worked on; to be called before it is stored as running. */
    public Lease announce(String reportId) {
        return runs.begin(reportId, leaseEnd());
    }

    /** Starts to work on a report that was announced; if its last round is just ending, {@link #resume} will. */
    public void start(Lease lease) {
        if (inHand.putIfAbsent(lease.reportId(), lease) != null) {
            return;
        }
        try {
            threads.execute(() -> work(lease));
        } catch (RejectedExecutionException e) {
            inHand.remove(lease.reportId());
            runs.release(lease);
        }
    }

    /** Takes over every report that nobody works on. */
    public void resume() {
        Instant now = clock.instant();
        for (String reportId : runs.due(now)) {
            if (!inHand.containsKey(reportId)) {
                runs.claim(reportId, now, leaseEnd()).ifPresent(this::resume);
            }
        }
    }

    private void resume(Lease lease) {
        LOG.atInfo().addKeyValue("report", lease.reportId()).log("report resumed");
        start(lease);
    }

    private Instant leaseEnd() {
        return clock.instant().plus(settings.lease());
    }

    private void work(Lease lease) {
        try {
            places.acquire();
            try {
                runReport.run(lease);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.atError()
                    .addKeyValue("report", lease.reportId())
                    .setCause(e)
                    .log("work on a report broke off and will be resumed");
        } finally {
            inHand.remove(lease.reportId());
        }
    }

    /** Stops; reports in hand are left for whoever starts next, at once. */
    @Override
    public void close() {
        Map<String, Lease> left = Map.copyOf(inHand);
        threads.shutdownNow();
        threads.close();
        left.values().forEach(runs::release);
    }
}
