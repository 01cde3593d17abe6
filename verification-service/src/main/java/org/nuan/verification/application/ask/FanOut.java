package org.nuan.verification.application.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.nuan.verification.domain.answer.Reply;
import org.nuan.verification.domain.answer.Trouble;
import org.nuan.verification.domain.report.QuestionKey;
import org.nuan.verification.domain.report.Report;
import org.nuan.verification.domain.source.Protocol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks everything at once: a virtual thread for each question, and one for each batch source. */
public final class FanOut {

    private static final Logger LOG = LoggerFactory.getLogger(FanOut.class);

    private final Questioning questioning;
    private final AskSource askSource;
    private final AskBatch askBatch;
    private final AskSettings settings;

    public FanOut(Questioning questioning, AskSource askSource, AskBatch askBatch, AskSettings settings) {
        this.questioning = questioning;
        this.askSource = askSource;
        this.askBatch = askBatch;
        this.settings = settings;
    }

    /** The threads at work, to be stopped by the caller; each question gives the sink one arrival unless it is. */
    ExecutorService ask(
            Report report, List<QuestionKey> keys, WithdrawalWatch watch, Deadline deadline, Consumer<Arrival> sink) {
        ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("ask-", 0).factory());
        RetryBudget budget = new RetryBudget(keys.size(), settings.retryPercent());
        Map<String, List<QuestionKey>> batches = new LinkedHashMap<>();
        for (QuestionKey key : keys) {
            if (questioning.source(key).protocol() == Protocol.SFTP_BATCH) {
                batches.computeIfAbsent(key.sourceId(), id -> new ArrayList<>()).add(key);
            } else {
                threads.execute(() -> one(report, key, watch, deadline, budget, sink));
            }
        }
        batches.values().forEach(batch -> threads.execute(() -> batch(report, batch, watch, deadline, sink)));
        return threads;
    }

    private void one(
            Report report,
            QuestionKey key,
            WithdrawalWatch watch,
            Deadline deadline,
            RetryBudget budget,
            Consumer<Arrival> sink) {
        try {
            Reply reply = askSource.ask(
                    questioning.source(key), () -> questioning.rule(report, key, watch.now()), deadline, budget);
            sink.accept(new Arrival(key, reply));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            broken(key, e, sink);
        }
    }

    private void batch(
            Report report, List<QuestionKey> keys, WithdrawalWatch watch, Deadline deadline, Consumer<Arrival> sink) {
        try {
            askBatch.ask(report, questioning.source(keys.getFirst()), keys, watch, deadline, sink);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            keys.forEach(key -> broken(key, e, sink));
        }
    }

    /** A fault of ours must not leave a question without an outcome. */
    private static void broken(QuestionKey key, RuntimeException e, Consumer<Arrival> sink) {
        LOG.atError()
                .addKeyValue("source", key.sourceId())
                .addKeyValue("cause", e.toString())
                .log("a question could not be put");
        sink.accept(new Arrival(key, Reply.Failure.of(Trouble.DOWN)));
    }
}
