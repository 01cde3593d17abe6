package org.nuan.benefits.application.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.domain.bank.PaymentFile;

/**
 * A stored bank file and how far its sending went.
 *
 * @param sendingSince when it was first tried; from then on a copy may be at the bank
 * @param sentAt when it was known to be there
 */
public record KeptFile(
        PaymentFile file,
        @Nullable Instant sendingSince,
        @Nullable Instant sentAt) {

    public boolean wasTried() {
        return sendingSince != null;
    }

    public boolean wasSent() {
        return sentAt != null;
    }
}
