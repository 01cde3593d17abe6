package org.nuan.runtime.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that runs ahead of another one by a duration kept in a file, so that a demonstration can let seven days of
 * public notice pass. Only the local profile has one.
 */
public final class DemonstrationClock extends Clock {

    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(200);

    private record Reading(Instant at, Duration ahead) {}

    private final Clock base;
    private final Path file;
    private final AtomicReference<Reading> last = new AtomicReference<>(new Reading(Instant.MIN, Duration.ZERO));

    public DemonstrationClock(Clock base, Path file) {
        this.base = base;
        this.file = file;
    }

    /** How far this clock is ahead now. */
    public Duration ahead() {
        Instant now = base.instant();
        Reading reading = last.get();
        if (reading.at().isBefore(now.minus(LOOK_AGAIN_AFTER))) {
            reading = new Reading(now, read(reading.ahead()));
            last.set(reading);
        }
        return reading.ahead();
    }

    private Duration read(Duration otherwise) {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException | DateTimeException e) {
            return otherwise;
        }
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemonstrationClock(base.withZone(zone), file);
    }
}
