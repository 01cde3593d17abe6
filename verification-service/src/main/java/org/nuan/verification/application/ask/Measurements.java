package org.nuan.verification.application.ask;

import java.time.Duration;
import org.nuan.verification.domain.report.ReportStatus;
import org.nuan.verification.domain.source.Source;

/** What operators want to see counted. */
public interface Measurements {

    /** @param outcome ANSWERED or the name of the trouble */
    void called(Source source, String outcome, Duration took);

    void closed(ReportStatus status, Duration took);
}
