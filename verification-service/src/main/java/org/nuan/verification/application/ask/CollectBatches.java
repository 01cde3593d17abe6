package org.nuan.verification.application.ask;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuan.verification.application.ask.Reports.Stored;
import org.nuan.verification.domain.answer.Reply;
import org.nuan.verification.domain.answer.Trouble;
import org.nuan.verification.domain.report.Question;
import org.nuan.verification.domain.report.QuestionKey;
import org.nuan.verification.domain.report.Report;
import org.nuan.verification.domain.source.Source;

/** Looks for answers of batch sources that came after their report was closed, and amends the report by them. */
public final class CollectBatches {

    private final Batches batches;
    private final Reports reports;
    private final Questioning questioning;
    private final AskBatch askBatch;
    private final Conclusion conclusion;
    private final AskSettings settings;
    private final Clock clock;

    public CollectBatches(
            Batches batches,
            Reports reports,
            Questioning questioning,
            AskBatch askBatch,
            Conclusion conclusion,
            AskSettings settings,
            Clock clock) {
        this.batches = batches;
        this.reports = reports;
        this.questioning = questioning;
        this.askBatch = askBatch;
        this.conclusion = conclusion;
        this.settings = settings;
        this.clock = clock;
    }

    public void collect() {
        batches.out().forEach(this::collect);
    }

    private void collect(Batch batch) {
        Optional<Stored> found = reports.find(batch.reportId());
        if (found.isEmpty() || !questioning.isKnown(batch.keys().getFirst())) {
            batches.remove(batch.batchId());
        } else if (!found.get().report().isRunning()) {
            settle(found.get(), batch, questioning.source(batch.keys().getFirst()));
        }
    }

    private void settle(Stored found, Batch batch, Source source) {
        if (isAnswered(found.report(), batch)) {
            askBatch.done(source, batch);
            return;
        }
        Optional<List<Arrival>> arrivals = askBatch.look(found.report(), source, batch);
        if (arrivals.isEmpty() && !hasExpired(batch)) {
            return;
        }
        Map<QuestionKey, Reply> replies = new HashMap<>();
        batch.keys().forEach(key -> replies.put(key, Reply.Failure.of(Trouble.TIMEOUT)));
        arrivals.orElse(List.of()).forEach(arrival -> replies.put(arrival.key(), arrival.reply()));
        Stored amended = reports.change(found, report -> amend(report, replies));
        if (!amended.report().isRunning()) {
            askBatch.done(source, batch);
        }
    }

    /** A round that has begun meanwhile is left alone: the batch is looked at again when it has ended. */
    private Report amend(Report report, Map<QuestionKey, Reply> replies) {
        if (report.isRunning()) {
            return report;
        }
        Report replied = report.replied(replies, clock.instant());
        return replied.questions().equals(report.questions()) ? report : conclusion.of(replied);
    }

    private static boolean isAnswered(Report report, Batch batch) {
        return batch.keys().stream()
                .allMatch(key -> Optional.ofNullable(report.questions().get(key))
                        .filter(Question::isAnswered)
                        .isPresent());
    }

    private boolean hasExpired(Batch batch) {
        return batch.putAt().plus(settings.batchExpiry()).isBefore(clock.instant());
    }
}
