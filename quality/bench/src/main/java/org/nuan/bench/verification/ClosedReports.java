package org.nuan.bench.verification;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.nuan.verification.application.ask.Measurements;
import org.nuan.verification.domain.report.ReportStatus;
import org.nuan.verification.domain.source.Source;

/** Waits for reports to be closed. */
final class ClosedReports implements Measurements {

    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<ReportStatus> closed = new LinkedBlockingQueue<>();

    @Override
    public void called(Source source, String outcome, Duration took) {
        // What the sources themselves take is what the report is measured beside; see SourceTimes.
    }

    @Override
    public void closed(ReportStatus status, Duration took) {
        closed.add(status);
    }

    /**
     * How many of so many reports were closed with every source answered.
     *
     * @throws IllegalStateException if they are not all closed in reasonable time
     */
    int complete(int reports) throws InterruptedException {
        int complete = 0;
        for (int i = 0; i < reports; i++) {
            ReportStatus status = closed.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (status == null) {
                throw new IllegalStateException("a report was not closed");
            }
            complete += status == ReportStatus.COMPLETE ? 1 : 0;
        }
        return complete;
    }
}
