package org.nuan.sources.query;

import java.time.Duration;
import org.nuan.sources.catalogue.Source;
import org.nuan.sources.people.Dice;

/**
 * Answer times as institutions have them: log-normal around the median of the kind of source, with a long tail. The
 * same question to the same source always takes equally long.
 *
 * @param multiplier 1.0 for realistic, 0 for none
 */
public record Latency(double multiplier) {

    private static final double SIGMA = 0.35;

    public Duration of(Source source, String queryId) {
        double millis = new Dice(source.id()).logNormal(queryId, source.kind().medianMillis(), SIGMA);
        return Duration.ofNanos(Math.round(millis * multiplier * 1_000_000));
    }
}
