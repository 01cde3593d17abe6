package org.nuan.verification.application.ask;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.nuan.verification.domain.answer.Reply;
import org.nuan.verification.domain.answer.Trouble;
import org.nuan.verification.domain.consent.PermittedQuery;
import org.nuan.verification.domain.consent.Ruling;
import org.nuan.verification.domain.source.Source;

/**
 * Puts one question to one HTTPS source: not more at once than the source bears, not at all while it keeps failing, a few
 * times if it is down, and each time only if consent still holds at that moment.
 */
public final class AskSource {

    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final Reply WITHHELD = Reply.Failure.of(Trouble.NO_LETTER);

    private final SourceCalls calls;
    private final Guards guards;
    private final Measurements measurements;

    public AskSource(SourceCalls calls, Guards guards, Measurements measurements) {
        this.calls = calls;
        this.guards = guards;
        this.measurements = measurements;
    }

    Reply ask(Source source, Supplier<Ruling> consent, Deadline deadline, RetryBudget budget)
            throws InterruptedException {
        Guards.Guard guard = guards.of(source);
        if (!guard.bulkhead().tryAcquire(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
            return Reply.Failure.of(Trouble.TIMEOUT);
        }
        try {
            Reply reply = attempt(source, guard.breaker(), consent, deadline);
            for (int retry = 0; retry < source.retries() && isDown(reply) && budget.take(); retry++) {
                if (!pause(retry, deadline)) {
                    return reply;
                }
                Reply next = attempt(source, guard.breaker(), consent, deadline);
                if (next.equals(WITHHELD)) {
                    return reply;
                }
                reply = next;
            }
            return reply;
        } finally {
            guard.bulkhead().release();
        }
    }

    private static boolean isDown(Reply reply) {
        return reply instanceof Reply.Failure(Trouble trouble, var retryAfter)
                && trouble == Trouble.DOWN
                && retryAfter == null;
    }

    /** Waits a little longer each time, and not equally long for everybody; false if there is no time left for it. */
    private static boolean pause(int retry, Deadline deadline) throws InterruptedException {
        long longest = FIRST_PAUSE_MILLIS << retry;
        Duration pause =
                Duration.ofMillis(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1));
        if (pause.compareTo(deadline.remaining()) >= 0) {
            return false;
        }
        Thread.sleep(pause);
        return true;
    }

    /** Consent is looked at last, after all waiting. */
    private Reply attempt(Source source, CircuitBreaker breaker, Supplier<Ruling> consent, Deadline deadline)
            throws InterruptedException {
        if (!guards.all().tryAcquire(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
            return Reply.Failure.of(Trouble.TIMEOUT);
        }
        try {
            return switch (consent.get()) {
                case Ruling.Denied denied -> WITHHELD;
                case Ruling.Granted(PermittedQuery query) ->
                    breaker.tryAcquirePermission()
                            ? call(source, breaker, query, deadline)
                            : new Reply.Failure(Trouble.DOWN, guards.pause());
            };
        } finally {
            guards.all().release();
        }
    }

    private Reply call(Source source, CircuitBreaker breaker, PermittedQuery query, Deadline deadline)
            throws InterruptedException {
        long begun = System.nanoTime();
        boolean decided = false;
        try {
            Reply reply =
                    calls.call(source, query, deadline.within(source.timeout()).remaining());
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            decided = true;
            switch (reply) {
                case Reply.Failure(Trouble trouble, var retryAfter)
                when trouble == Trouble.DOWN || trouble == Trouble.TIMEOUT ->
                    breaker.onError(took.toNanos(), TimeUnit.NANOSECONDS, new SourceInTrouble());
                default -> breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
            }
            measurements.called(source, reply.outcome(), took);
            return reply;
        } finally {
            if (!decided) {
                breaker.releasePermission();
            }
        }
    }

    private static final class SourceInTrouble extends Exception {
        SourceInTrouble() {
            super(null, null, false, false);
        }
    }
}
