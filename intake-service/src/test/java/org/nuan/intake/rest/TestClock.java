package org.nuan.intake.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.nuan.intake.Samples;

/** A clock that tests move by hand. */
final class TestClock extends Clock {

    private volatile Instant now = Samples.NOW;

    void advance(Duration by) {
        now = now.plus(by);
    }

    void reset() {
        now = Samples.NOW;
    }

    @Override
    public ZoneId getZone() {
        return Samples.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
