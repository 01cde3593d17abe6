package org.nuan.local.part;

import java.time.Duration;

/** The pause before a part is started again: doubled each time, up to half a minute. */
record BackOff(Duration duration) {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** For a part that had run well for a while. */
    static BackOff first() {
        return new BackOff(Duration.ofSeconds(1));
    }

    /** For a part that ended soon after its start. */
    static BackOff second() {
        return first().longer();
    }

    BackOff longer() {
        Duration doubled = duration.multipliedBy(2);
        return new BackOff(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
    }
}
