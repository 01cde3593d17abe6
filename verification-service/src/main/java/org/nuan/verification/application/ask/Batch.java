package org.nuan.verification.application.ask;

import java.time.Instant;
import java.util.List;
import org.nuan.verification.domain.report.QuestionKey;

/** A file of questions that a batch source has not answered yet. */
public record Batch(
        String batchId, String reportId, String sourceId, int round, List<String> personIds, Instant putAt) {

    public Batch {
        personIds = List.copyOf(personIds);
    }

    static Batch of(String reportId, String sourceId, int round, List<QuestionKey> keys, Instant putAt) {
        return new Batch(
                reportId + "-" + sourceId + "-" + round,
                reportId,
                sourceId,
                round,
                keys.stream().map(QuestionKey::personId).toList(),
                putAt);
    }

    List<QuestionKey> keys() {
        return personIds.stream()
                .map(personId -> new QuestionKey(personId, sourceId))
                .toList();
    }
}
