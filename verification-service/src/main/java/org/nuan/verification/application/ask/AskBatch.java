package org.nuan.verification.application.ask;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nuan.verification.domain.answer.AnswerCheck;
import org.nuan.verification.domain.answer.Expectation;
import org.nuan.verification.domain.answer.RawReply;
import org.nuan.verification.domain.answer.Reply;
import org.nuan.verification.domain.answer.Trouble;
import org.nuan.verification.domain.consent.PermittedQuery;
import org.nuan.verification.domain.consent.Ruling;
import org.nuan.verification.domain.report.QuestionKey;
import org.nuan.verification.domain.report.Report;
import org.nuan.verification.domain.source.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the questions of a report to a batch source in one file, and waits a while for the answer. */
public final class AskBatch {

    private static final Logger LOG = LoggerFactory.getLogger(AskBatch.class);

    private final Questioning questioning;
    private final BatchMailboxes mailboxes;
    private final Batches batches;
    private final AskSettings settings;
    private final Measurements measurements;
    private final Clock clock;

    public AskBatch(
            Questioning questioning,
            BatchMailboxes mailboxes,
            Batches batches,
            AskSettings settings,
            Measurements measurements,
            Clock clock) {
        this.questioning = questioning;
        this.mailboxes = mailboxes;
        this.batches = batches;
        this.settings = settings;
        this.measurements = measurements;
        this.clock = clock;
    }

    void ask(
            Report report,
            Source source,
            List<QuestionKey> keys,
            WithdrawalWatch watch,
            Deadline deadline,
            Consumer<Arrival> sink)
            throws InterruptedException {
        List<QuestionKey> put = new ArrayList<>();
        List<PermittedQuery> queries = new ArrayList<>();
        for (QuestionKey key : keys) {
            switch (questioning.rule(report, key, watch.now())) {
                case Ruling.Granted(PermittedQuery query) -> {
                    put.add(key);
                    queries.add(query);
                }
                case Ruling.Denied denied -> sink.accept(new Arrival(key, Reply.Failure.of(Trouble.NO_LETTER)));
            }
        }
        if (put.isEmpty()) {
            return;
        }
        Batch batch = Batch.of(report.reportId(), source.id(), report.round(), put, clock.instant());
        Deadline wait = deadline.within(settings.batchWait());
        long begun = System.nanoTime();
        List<Arrival> arrivals =
                put(source, batch, queries) ? poll(report, source, batch, wait) : all(batch, Trouble.DOWN);
        arrivals.forEach(arrival -> {
            measurements.called(source, arrival.reply().outcome(), Duration.ofNanos(System.nanoTime() - begun));
            sink.accept(arrival);
        });
    }

    private boolean put(Source source, Batch batch, List<PermittedQuery> queries) {
        batches.add(batch);
        try {
            mailboxes.put(source, batch.batchId(), queries);
            return true;
        } catch (IOException e) {
            LOG.atWarn()
                    .addKeyValue("source", source.id())
                    .addKeyValue("cause", e.toString())
                    .log("batch not delivered");
            batches.remove(batch.batchId());
            return false;
        }
    }

    private List<Arrival> poll(Report report, Source source, Batch batch, Deadline wait) throws InterruptedException {
        while (true) {
            Optional<List<Arrival>> arrivals = look(report, source, batch);
            if (arrivals.isPresent()) {
                return arrivals.get();
            }
            if (wait.remaining().compareTo(settings.batchPoll()) <= 0) {
                return all(batch, Trouble.PENDING_BATCH);
            }
            Thread.sleep(settings.batchPoll());
        }
    }

    /** The answers to a batch as far as they can be believed, or empty if there is no answer file. */
    Optional<List<Arrival>> look(Report report, Source source, Batch batch) {
        try {
            return mailboxes.take(source, batch.batchId()).map(lines -> match(report, batch, lines));
        } catch (IOException e) {
            LOG.atWarn()
                    .addKeyValue("source", source.id())
                    .addKeyValue("cause", e.toString())
                    .log("batch mailbox not reachable");
            return Optional.empty();
        }
    }

    private List<Arrival> match(Report report, Batch batch, List<RawReply> lines) {
        return batch.keys().stream()
                .map(key -> new Arrival(key, reply(questioning.expectation(report, key, batch.round()), lines)))
                .toList();
    }

    private static Reply reply(Expectation expectation, List<RawReply> lines) {
        return lines.stream()
                .filter(line -> expectation.queryId().equals(line.queryId()))
                .findFirst()
                .map(line -> AnswerCheck.check(line, expectation))
                .orElseGet(() -> Reply.Failure.of(Trouble.NONSENSE));
    }

    /** Forgets a batch whose answer is stored. */
    void done(Source source, Batch batch) {
        batches.remove(batch.batchId());
        try {
            mailboxes.remove(source, batch.batchId());
        } catch (IOException e) {
            LOG.atInfo().addKeyValue("source", source.id()).log("answer file of a batch stays where it is");
        }
    }

    private static List<Arrival> all(Batch batch, Trouble trouble) {
        return batch.keys().stream()
                .map(key -> new Arrival(key, Reply.Failure.of(trouble)))
                .toList();
    }
}
