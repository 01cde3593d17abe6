package org.nuan.benefits.application.payment;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.nuan.benefits.domain.bank.PaymentFile;
import org.nuan.benefits.domain.payment.PayLine;
import org.nuan.benefits.domain.payment.ReleasedRun;
import org.nuan.benefits.domain.payment.SentRun;
import org.nuan.runtime.audit.AuditTrail;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings a kept file to the bank.
 *
 * <p>Before the first attempt it is written down that one begins. Whoever finds that mark after a crash first looks for
 * signs of the file at the bank, and sends the very same file again only after a wait in which the bank would have shown
 * one; a bank that has it after all recognises its id and its bytes.
 */
public final class SendPaymentFile {

    private final PayRuns runs;
    private final PaymentFiles files;
    private final Bank bank;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Duration wait;

    /** @param wait how long after an attempt of uncertain outcome a sign at the bank is awaited before another one */
    public SendPaymentFile(
            PayRuns runs,
            PaymentFiles files,
            Bank bank,
            AuditTrail audit,
            TransactionOperations transaction,
            Clock clock,
            Duration wait) {
        this.runs = runs;
        this.files = files;
        this.bank = bank;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.wait = wait;
    }

    /**
     * Does nothing if the run has no file yet or is not released.
     *
     * @throws Bank.BankUnreachable to be tried again
     */
    public void ofRun(UUID payRunId) {
        Optional<KeptFile> kept = files.ofRun(payRunId);
        if (kept.isEmpty() || !(runs.find(payRunId).orElseThrow() instanceof ReleasedRun)) {
            return;
        }
        if (isAtBank(kept.get())) {
            transaction.executeWithoutResult(status -> markSent(payRunId));
        }
    }

    private boolean isAtBank(KeptFile kept) {
        PaymentFile file = kept.file();
        if (kept.wasSent()) {
            return true;
        }
        if (kept.wasTried() && bank.knows(file.messageId())) {
            return true;
        }
        if (kept.wasTried()
                && clock.instant()
                        .isBefore(Objects.requireNonNull(kept.sendingSince()).plus(wait))) {
            return false;
        }
        transaction.executeWithoutResult(status -> files.sending(file.payRunId(), clock.instant()));
        bank.deliver(file);
        return true;
    }

    private void markSent(UUID payRunId) {
        if (!(runs.lock(payRunId).orElseThrow() instanceof ReleasedRun run)) {
            return;
        }
        SentRun sent = run.sent();
        runs.save(sent, sent.lines().stream().filter(PayLine::isSent).toList());
        files.sent(payRunId, clock.instant());
        audit.record(Clockwork.NAME, Clockwork.ROLE, "payment-file-sent", "pay-run", payRunId.toString(), "payment");
    }
}
