package org.nuan.verification.adapter.out.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import org.nuan.verification.application.ask.Measurements;
import org.nuan.verification.domain.report.ReportStatus;
import org.nuan.verification.domain.source.Source;

/** Histograms of call times by source and outcome, and of rounds by the status that they ended in. */
public final class MeterMeasurements implements Measurements {

    private static final Duration[] CALL_STEPS = millis(20, 50, 100, 200, 500, 1_000, 2_000, 4_000, 8_000);
    private static final Duration[] ROUND_STEPS = millis(100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000);

    private final MeterRegistry registry;

    public MeterMeasurements(MeterRegistry registry) {
        this.registry = registry;
    }

    private static Duration[] millis(long... steps) {
        return Arrays.stream(steps).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    }

    @Override
    public void called(Source source, String outcome, Duration took) {
        Timer.builder("nuan.verification.calls")
                .tag("source", source.id())
                .tag("outcome", outcome)
                .serviceLevelObjectives(CALL_STEPS)
                .register(registry)
                .record(took);
    }

    @Override
    public void closed(ReportStatus status, Duration took) {
        Timer.builder("nuan.verification.reports")
                .tag("status", status.name())
                .serviceLevelObjectives(ROUND_STEPS)
                .register(registry)
                .record(took);
    }
}
