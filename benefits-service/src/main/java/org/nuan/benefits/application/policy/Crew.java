package org.nuan.benefits.application.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Two threads that share the work on a population, watched by the one that gave it to them. */
final class Crew implements AutoCloseable {

    private static final int HANDS = 2;
    private static final Duration PULSE = Duration.ofMillis(250);

    private final ExecutorService threads = Executors.newFixedThreadPool(
            HANDS, Thread.ofPlatform().daemon().name("population-", 1).factory());

    /**
     * Has every hand do the same work and waits for all of them.
     *
     * @param pulse called about four times a second meanwhile
     * @throws IllegalStateException with the cause, if a hand failed
     */
    <T> List<T> work(Callable<T> share, Runnable pulse) {
        List<Future<T>> shares = new ArrayList<>();
        for (int i = 0; i < HANDS; i++) {
            shares.add(threads.submit(share));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> one : shares) {
            results.add(awaited(one, pulse));
        }
        return results;
    }

    private static <T> T awaited(Future<T> share, Runnable pulse) {
        while (true) {
            try {
                return share.get(PULSE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                pulse.run();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a share of the work failed", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
