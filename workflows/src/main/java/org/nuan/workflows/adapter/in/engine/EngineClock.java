package org.nuan.workflows.adapter.in.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Keeps the engine's clock, which is its own, as far ahead as the platform's clock is. Only the demonstration moves the
 * platform's clock, so that its timers come due.
 */
public final class EngineClock {

    private static final long TOLERANCE_MILLIS = 500;

    private final Clock platform;
    private final InstantSource system;
    private final AtomicLong ahead = new AtomicLong();

    public EngineClock(Clock platform, InstantSource system) {
        this.platform = platform;
        this.system = system;
    }

    /** Moves the engine's clock if the platform's has moved since. */
    public void follow() {
        Instant now = system.instant();
        long wanted = Duration.between(now, platform.instant()).toMillis();
        if (Math.abs(wanted - ahead.get()) > TOLERANCE_MILLIS) {
            ahead.set(wanted);
            var unused = ClockUtil.offset(wanted);
        }
    }
}
