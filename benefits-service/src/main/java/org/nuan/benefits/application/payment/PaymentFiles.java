package org.nuan.benefits.application.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nuan.benefits.domain.bank.PaymentFile;

/** The bank files, kept before they are sent. */
public interface PaymentFiles {

    /**
     * Keeps a new file.
     *
     * @return false, with nothing kept, if the same bytes, or the same payments in a file that was not refused, are
     *     already kept
     */
    boolean keep(PaymentFile file, Instant madeAt);

    Optional<KeptFile> ofRun(UUID payRunId);

    /** From now on a copy of the file may be at the bank. */
    void sending(UUID payRunId, Instant since);

    void sent(UUID payRunId, Instant at);

    /** The bank refused it as a whole, so that the same payments may be sent in another file. */
    void refused(UUID payRunId);
}
