package org.nuan.bench.verification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.nuan.sources.catalogue.SourceCatalogue;
import org.nuan.sources.query.Latency;
import org.nuan.verification.application.ask.SourceCalls;
import org.nuan.verification.domain.answer.Reply;
import org.nuan.verification.domain.consent.PermittedQuery;
import org.nuan.verification.domain.source.Source;

/**
 * Passes every online question on, and notes how long the source itself takes over it. The stand-ins compute that time
 * from the question alone, so it holds nothing of ours: no connection, no encryption, no waiting for a processor.
 */
final class SourceTimes implements SourceCalls {

    /** A question as it was put. */
    record Question(Source source, PermittedQuery query) {}

    private final SourceCalls calls;
    private final SourceCatalogue catalogue = new SourceCatalogue();
    private final Latency latency;
    private final AtomicLong slowest = new AtomicLong();
    private final Queue<Question> questions = new ConcurrentLinkedQueue<>();

    SourceTimes(SourceCalls calls, double latencyMultiplier) {
        this.calls = calls;
        this.latency = new Latency(latencyMultiplier);
    }

    @Override
    public Reply call(Source source, PermittedQuery query, Duration timeout) throws InterruptedException {
        long takes = latency.of(catalogue.find(source.id()).orElseThrow(), query.queryId())
                .toNanos();
        slowest.accumulateAndGet(takes, Math::max);
        questions.add(new Question(source, query));
        return calls.call(source, query, timeout);
    }

    /** Nanoseconds of the slowest source since the last time this was asked. */
    long takeSlowest() {
        return slowest.getAndSet(0);
    }

    /** The questions put since the last time this was asked. */
    List<Question> takeQuestions() {
        List<Question> taken = new ArrayList<>();
        for (Question next = questions.poll(); next != null; next = questions.poll()) {
            taken.add(next);
        }
        return taken;
    }
}
