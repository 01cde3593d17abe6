package org.nuan.verification.adapter.out.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.nuan.verification.application.ask.Measurements;
import org.nuan.verification.domain.report.ReportStatus;
import org.nuan.verification.domain.source.Source;

/** Histograms of call times by source and outcome, and of rounds by the status that they ended in. */
public final class MeterMeasurements implements Measurements {

    private final MeterRegistry registry;

    public MeterMeasurements(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void called(Source source, String outcome, Duration took) {
        Timer.builder("nuan.verification.calls")
                .tag("source", source.id())
                .tag("outcome", outcome)
                .publishPercentileHistogram()
                .maximumExpectedValue(Duration.ofSeconds(30))
                .register(registry)
                .record(took);
    }

    @Override
    public void closed(ReportStatus status, Duration took) {
        Timer.builder("nuan.verification.reports")
                .tag("status", status.name())
                .publishPercentileHistogram()
                .maximumExpectedValue(Duration.ofSeconds(60))
                .register(registry)
                .record(took);
    }
}
