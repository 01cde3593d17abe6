package org.nuan.verification.application.ask;

import java.time.Duration;

/** A point of elapsed time; not bent by changes of the clock. */
public final class Deadline {

    private final long endNanos;

    private Deadline(long endNanos) {
        this.endNanos = endNanos;
    }

    public static Deadline after(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** The earlier of this and one after that duration. */
    public Deadline within(Duration duration) {
        long other = System.nanoTime() + duration.toNanos();
        return new Deadline(other - endNanos < 0 ? other : endNanos);
    }

    /** Never negative. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, endNanos - System.nanoTime()));
    }

    public boolean hasPassed() {
        return endNanos - System.nanoTime() <= 0;
    }
}
