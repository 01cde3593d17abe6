package org.nuan.contracts.verification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was declared, what was found, what differs, and what could not be asked.
 *
 * @param status RUNNING, COMPLETE, INCOMPLETE (some sources gave no usable answer) or REFUSED (no authorisation)
 * @param version grows when late answers amend the report
 */
public record ReportView(
        String reportId,
        String applicationId,
        String region,
        String status,
        int version,
        Instant orderedAt,
        @Nullable Instant completedAt,
        int sourcesAsked,
        int sourcesAnswered,
        List<Finding> findings,
        List<Discrepancy> discrepancies,
        List<Unanswered> unanswered) {

    /**
     * @param period BALANCE, MONTHLY, TWELVE_MONTHS, COUNT or FACT
     * @param reference masked
     */
    public record Finding(
            String personId,
            String sourceId,
            String item,
            @Nullable Long amountFen,
            String period,
            @Nullable String text,
            @Nullable String reference,
            Instant answeredAt) {}

    /** @param grade MINOR, MAJOR or STOP (death, for example), from the tolerances that the verification service is configured with */
    public record Discrepancy(
            String personId,
            String item,
            @Nullable Long declaredFen,
            @Nullable Long foundFen,
            String grade,
            String explanation) {}

    /**
     * @param reason DOWN, TIMEOUT, NONSENSE, REFUSED, NO_LETTER or PENDING_BATCH
     * @param items what the source would have known, such as DEPOSIT or WAGE; absent if it is no longer in the catalogue
     */
    public record Unanswered(
            String personId,
            String sourceId,
            String reason,
            @Nullable Instant retryAt,
            @Nullable List<String> items) {}
}
