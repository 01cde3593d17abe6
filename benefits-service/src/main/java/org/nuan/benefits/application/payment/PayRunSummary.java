package org.nuan.benefits.application.payment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.domain.payment.Release;
import org.nuan.benefits.domain.payment.RunHeader;
import org.nuan.kernel.Money;

/**
 * A pay run without its lines, for lists.
 *
 * @param reasonCode why the bank refused the file, or null
 */
public record PayRunSummary(
        RunHeader header,
        String state,
        @Nullable Release release,
        @Nullable String reasonCode,
        int lines,
        Money total,
        int paid,
        int returned,
        int held) {

    public UUID id() {
        return header.id();
    }
}
