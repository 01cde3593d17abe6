package org.nuan.verification.application.ask;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.nuan.verification.application.ask.Reports.Stored;
import org.nuan.verification.domain.answer.Reply;
import org.nuan.verification.domain.answer.Trouble;
import org.nuan.verification.domain.consent.Ruling;
import org.nuan.verification.domain.report.QuestionKey;
import org.nuan.verification.domain.report.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on one report until it is closed. What may be asked is written down first, then everything is asked at once, and
 * what arrives is stored as it arrives, everything that came meanwhile in one write. Begun again after a crash, it asks
 * only what has no answer yet.
 */
public final class RunReport {

    private static final Logger LOG = LoggerFactory.getLogger(RunReport.class);

    private final Reports reports;
    private final Runs runs;
    private final FanOut fanOut;
    private final Questioning questioning;
    private final LetterWithdrawals withdrawals;
    private final Conclusion conclusion;
    private final AskSettings settings;
    private final Measurements measurements;
    private final Clock clock;

    public RunReport(
            Reports reports,
            Runs runs,
            FanOut fanOut,
            Questioning questioning,
            LetterWithdrawals withdrawals,
            Conclusion conclusion,
            AskSettings settings,
            Measurements measurements,
            Clock clock) {
        this.reports = reports;
        this.runs = runs;
        this.fanOut = fanOut;
        this.questioning = questioning;
        this.withdrawals = withdrawals;
        this.conclusion = conclusion;
        this.settings = settings;
        this.measurements = measurements;
        this.clock = clock;
    }

    /**
     * @throws InterruptedException if this process stops; the report stays to be resumed
     */
    void run(Lease lease) throws InterruptedException {
        Optional<Stored> found = reports.find(lease.reportId());
        if (found.isPresent() && found.get().report().isRunning()) {
            long begun = System.nanoTime();
            Report closed = ask(found.get(), lease);
            LOG.atInfo()
                    .addKeyValue("report", closed.reportId())
                    .addKeyValue("application", closed.order().applicationId())
                    .addKeyValue("status", closed.status())
                    .addKeyValue("version", closed.version())
                    .addKeyValue("unanswered", closed.unanswered().size())
                    .log("report closed");
            measurements.closed(closed.status(), Duration.ofNanos(System.nanoTime() - begun));
        }
        runs.finish(lease);
    }

    private Report ask(Stored found, Lease lease) throws InterruptedException {
        WithdrawalWatch watch = new WithdrawalWatch(withdrawals, found.report().order());
        Map<QuestionKey, String> permitted = new LinkedHashMap<>();
        Map<QuestionKey, Trouble> denied = new HashMap<>();
        for (QuestionKey key : found.report().open()) {
            decide(found.report(), key, watch, permitted, denied);
        }
        Stored asked =
                reports.change(found, r -> r.asking(permitted, clock.instant()).notAsked(denied));
        BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
        Deadline deadline = Deadline.after(settings.deadline());
        ExecutorService threads =
                fanOut.ask(asked.report(), List.copyOf(permitted.keySet()), watch, deadline, arrivals::add);
        try {
            return collect(lease, asked, new HashSet<>(permitted.keySet()), arrivals, deadline);
        } finally {
            threads.shutdownNow();
        }
    }

    private void decide(
            Report report,
            QuestionKey key,
            WithdrawalWatch watch,
            Map<QuestionKey, String> permitted,
            Map<QuestionKey, Trouble> denied) {
        if (!questioning.isKnown(key)) {
            denied.put(key, Trouble.REFUSED);
            return;
        }
        switch (questioning.rule(report, key, watch.now())) {
            case Ruling.Granted(var query) -> permitted.put(key, query.letterNumber());
            case Ruling.Denied(var reason) -> denied.put(key, Trouble.NO_LETTER);
        }
    }

    private Report collect(
            Lease lease, Stored asked, Set<QuestionKey> expected, BlockingQueue<Arrival> arrivals, Deadline deadline)
            throws InterruptedException {
        Stored stored = asked;
        while (!expected.isEmpty() && !deadline.hasPassed()) {
            Map<QuestionKey, Reply> batch = next(arrivals, deadline);
            expected.removeAll(batch.keySet());
            if (!batch.isEmpty() && !expected.isEmpty()) {
                stored = reports.change(stored, r -> r.replied(batch, clock.instant()));
            } else if (!batch.isEmpty()) {
                return close(stored, batch);
            }
            runs.renew(lease, clock.instant().plus(settings.lease()));
        }
        Map<QuestionKey, Reply> late = new HashMap<>();
        expected.forEach(key -> late.put(key, Reply.Failure.of(Trouble.TIMEOUT)));
        return close(stored, late);
    }

    private Report close(Stored stored, Map<QuestionKey, Reply> last) {
        return reports.change(stored, r -> r.isRunning() ? conclusion.of(r.replied(last, clock.instant())) : r)
                .report();
    }

    /** Waits for an arrival, and takes along all others that are there. */
    private Map<QuestionKey, Reply> next(BlockingQueue<Arrival> arrivals, Deadline deadline)
            throws InterruptedException {
        Duration wait = deadline.within(settings.lease().dividedBy(3)).remaining();
        Arrival first = arrivals.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
        List<Arrival> all = new ArrayList<>();
        if (first != null) {
            all.add(first);
            arrivals.drainTo(all);
        }
        Map<QuestionKey, Reply> replies = new LinkedHashMap<>();
        all.forEach(arrival -> replies.put(arrival.key(), arrival.reply()));
        return replies;
    }
}
