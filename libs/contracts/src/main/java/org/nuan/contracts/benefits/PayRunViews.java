package org.nuan.contracts.benefits;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pay runs and their lines. */
public final class PayRunViews {

    /** Asks for a pay run of a county's or township's awards for one month, such as 2026-12. */
    public record PayRunOrder(
            @Nullable String region, @Nullable String month) {}

    /**
     * @param state PREPARED, RELEASED, SENT, ACKNOWLEDGED, REJECTED or CLOSED
     * @param fileSha256 hash of the bank file, once made
     */
    public record PayRunView(
            String payRunId,
            String region,
            String month,
            String state,
            String preparedBy,
            Instant preparedAt,
            @Nullable String releasedBy,
            @Nullable Instant releasedAt,
            @Nullable String messageId,
            @Nullable String fileSha256,
            int lines,
            long totalFen,
            int paid,
            int returned,
            int held,
            long lastMonthTotalFen,
            List<PayLineView> payments) {}

    /** @param state DUE, HELD, SENT, PAID or RETURNED */
    public record PayLineView(
            String paymentId,
            String awardId,
            String householdId,
            String payeeMasked,
            long amountFen,
            String state,
            @Nullable String reasonCode,
            List<String> holds) {}

    private PayRunViews() {}
}
