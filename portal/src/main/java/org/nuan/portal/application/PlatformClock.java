package org.nuan.portal.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The platform's clock in the local trial, where a file may hold a duration such as {@code P7D} that moves every
 * service's day forward together. Without the file, or with one that cannot be read, it is the base clock.
 */
public final class PlatformClock extends Clock {

    private final Clock base;
    private final Path offsetFile;

    public PlatformClock(Clock base, Path offsetFile) {
        this.base = base;
        this.offsetFile = offsetFile;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new PlatformClock(base.withZone(zone), offsetFile);
    }

    private Duration offset() {
        try {
            return Duration.parse(Files.readString(offsetFile).strip());
        } catch (IOException | DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
