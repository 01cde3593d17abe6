package org.nuan.bench.verification;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.nuan.verification.application.ask.Measurements;
import org.nuan.verification.domain.report.ReportStatus;
import org.nuan.verification.domain.source.Source;

/** Waits for reports to be closed; a report that is not complete spoils the bench. */
final class ClosedReports implements Measurements {

    private static final long PATIENCE_SECONDS = 30;

    private final BlockingQueue<ReportStatus> closed = new LinkedBlockingQueue<>();

    @Override
    public void called(Source source, String outcome, Duration took) {
        if (!outcome.equals("ANSWERED")) {
            System.out.println("  " + source.id() + " gave no answer: " + outcome);
        }
    }

    @Override
    public void closed(ReportStatus status, Duration took) {
        closed.add(status);
    }

    /**
     * @throws IllegalStateException if they do not all close, complete, in reasonable time
     */
    void await(int reports) throws InterruptedException {
        for (int i = 0; i < reports; i++) {
            ReportStatus status = closed.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (status != ReportStatus.COMPLETE) {
                throw new IllegalStateException("a report was not completed: " + status);
            }
        }
    }
}
