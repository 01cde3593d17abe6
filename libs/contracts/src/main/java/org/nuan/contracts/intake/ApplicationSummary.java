package org.nuan.contracts.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of a list of applications. */
public record ApplicationSummary(
        String id,
        String receiptNumber,
        String scheme,
        String region,
        String applicantName,
        int persons,
        ApplicationStatus status,
        Instant createdAt,
        @Nullable Instant submittedAt) {}
