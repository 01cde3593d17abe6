package org.nuan.contracts.benefits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Grants what an assessment proposed, on the decision of a named person. */
public record AwardOrder(
        @Nullable String applicationId,
        @Nullable String assessmentId,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String region,
        @Nullable Payee payee) {

    public record Payee(String accountNumber, String holderName, String bankName) {}
}
