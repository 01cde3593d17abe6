package org.nuan.benefits.application.payment;

import java.time.Clock;
import java.util.UUID;
import org.nuan.benefits.domain.bank.PaymentFile;
import org.nuan.benefits.domain.payment.ReleasedRun;
import org.nuan.runtime.audit.AuditTrail;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the bank file of a released run and keeps it, before anything is sent. */
public final class MakePaymentFile {

    private final PayRuns runs;
    private final PaymentFiles files;
    private final FileFormat format;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    public MakePaymentFile(
            PayRuns runs,
            PaymentFiles files,
            FileFormat format,
            AuditTrail audit,
            TransactionOperations transaction,
            Clock clock) {
        this.runs = runs;
        this.files = files;
        this.format = format;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Does nothing if the run has its file or is not released.
     *
     * @throws IllegalStateException if the same payments are in another live file: nothing is sent, a person must look
     */
    public void forRun(UUID payRunId) {
        transaction.executeWithoutResult(status -> {
            if (runs.lock(payRunId).orElseThrow() instanceof ReleasedRun run
                    && files.ofRun(payRunId).isEmpty()) {
                keep(run);
            }
        });
    }

    private void keep(ReleasedRun run) {
        PaymentFile file = format.write(run);
        if (!files.keep(file, clock.instant())) {
            throw new IllegalStateException(
                    "the payments of " + file.messageId() + " are in another file already; it is not sent");
        }
        audit.record(
                Clockwork.NAME,
                Clockwork.ROLE,
                "payment-file-made",
                "pay-run",
                run.header().id().toString(),
                "payment");
    }
}
