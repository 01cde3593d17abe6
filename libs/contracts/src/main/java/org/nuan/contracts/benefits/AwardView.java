package org.nuan.contracts.benefits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An award as it stands. Months are ISO, such as 2026-12. */
public record AwardView(
        String awardId,
        String applicationId,
        String householdId,
        String scheme,
        String region,
        long monthlyAmountFen,
        int coveredMembers,
        String fromMonth,
        @Nullable String toMonth,
        String decidedBy,
        LocalDate decidedOn,
        String assessmentId,
        String payeeMasked) {}
