package org.nuan.testkit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something that another thread or process brings about, and says what did not come. */
public final class Await {

    private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

    private Await() {}

    /**
     * @throws AssertionError if it does not become true in time
     */
    public static void until(String what, Duration atMost, BooleanSupplier condition) {
        until(what, atMost, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /**
     * The first value that is there.
     *
     * @throws AssertionError if there is none in time
     */
    public static <T> T until(String what, Duration atMost, Supplier<Optional<T>> value) {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            Optional<T> found = value.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + atMost.toSeconds() + " s in vain for " + what);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
