package org.nuan.sources;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks again until something is there, for at most a given time. */
public final class Await {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Await() {}

    public static <T> T present(Callable<Optional<T>> question) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        CountDownLatch never = new CountDownLatch(1);
        while (true) {
            Optional<T> answer = question.call();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > end || never.await(20, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("still nothing after " + LONGEST);
            }
        }
    }

    public static void until(Callable<Boolean> condition) throws Exception {
        present(() -> condition.call() ? Optional.of(true) : Optional.empty());
    }
}
