package org.nuan.verification.application.ask;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.nuan.verification.domain.source.Source;

/**
 * For each source a bulkhead (calls at once) and a circuit breaker (no calls for a while after many failures); and one
 * limit for all sources together, so that a burst of questions does not make them all slow.
 */
public final class Guards {

    private static final int WINDOW = 20;
    private static final int AT_LEAST = 10;

    private final Map<String, Guard> bySource = new ConcurrentHashMap<>();
    private final Duration pause;
    private final Semaphore all;

    /**
     * @param pause how long a source that keeps failing is left alone
     * @param callsAtOnce to all sources together, in this process
     */
    public Guards(Duration pause, int callsAtOnce) {
        this.pause = pause;
        this.all = new Semaphore(callsAtOnce, true);
    }

    record Guard(Semaphore bulkhead, CircuitBreaker breaker) {}

    Duration pause() {
        return pause;
    }

    Semaphore all() {
        return all;
    }

    Guard of(Source source) {
        return bySource.computeIfAbsent(
                source.id(),
                id -> new Guard(
                        new Semaphore(source.maxConcurrentCalls(), true),
                        CircuitBreaker.of(
                                id,
                                CircuitBreakerConfig.custom()
                                        .slidingWindowSize(WINDOW)
                                        .minimumNumberOfCalls(AT_LEAST)
                                        .waitDurationInOpenState(pause)
                                        .permittedNumberOfCallsInHalfOpenState(2)
                                        .build())));
    }
}
