package org.nuan.benefits.application.payment;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.nuan.benefits.application.payment.BankMessages.RawMessage;
import org.nuan.benefits.domain.bank.BankAnswer;
import org.nuan.benefits.domain.payment.LineState;
import org.nuan.benefits.domain.payment.PayLine;
import org.nuan.benefits.domain.payment.RejectedRun;
import org.nuan.benefits.domain.payment.SentRun;
import org.nuan.contracts.event.PaymentPaid;
import org.nuan.contracts.event.PaymentReturned;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.postgres.PostgresOutbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Interprets the bank's answers that were kept, each in one transaction with all that follows from it. */
public final class TakeAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(TakeAnswers.class);

    private final PayRuns runs;
    private final PaymentFiles files;
    private final BankMessages messages;
    private final AnswerFormat format;
    private final PostgresOutbox outbox;
    private final Facts facts;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final MeterRegistry meters;
    private final Clock clock;

    public TakeAnswers(
            PayRuns runs,
            PaymentFiles files,
            BankMessages messages,
            AnswerFormat format,
            PostgresOutbox outbox,
            Facts facts,
            AuditTrail audit,
            TransactionOperations transaction,
            MeterRegistry meters,
            Clock clock) {
        this.runs = runs;
        this.files = files;
        this.messages = messages;
        this.format = format;
        this.outbox = outbox;
        this.facts = facts;
        this.audit = audit;
        this.transaction = transaction;
        this.meters = meters;
        this.clock = clock;
    }

    /** Every answer that nobody dealt with yet. One that fails is tried again next time and stands in nobody's way. */
    public void all() {
        RuntimeException first = null;
        for (RawMessage message : messages.unread()) {
            try {
                transaction.executeWithoutResult(status -> take(message));
            } catch (RuntimeException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void take(RawMessage message) {
        String finding =
                runs.lock(message.payRunId()).orElseThrow() instanceof SentRun run ? interpret(run, message) : "late";
        messages.consumed(message.id(), clock.instant(), finding);
        meters.counter("nuan.benefits.bank.answers", "finding", finding).increment();
    }

    private String interpret(SentRun run, RawMessage message) {
        try {
            BankAnswer answer = format.read(message.xml(), run.messageId());
            return answer instanceof BankAnswer.SeenBefore ? "seen-before" : apply(run, answer);
        } catch (AnswerFormat.Unreadable e) {
            LOG.error(
                    "answer {} to pay run {} is not understood: {}",
                    message.id(),
                    run.header().id(),
                    e.getMessage());
            return "unreadable";
        }
    }

    private String apply(SentRun run, BankAnswer answer) {
        SentRun.Answered answered = run.answered(answer);
        runs.save(answered.run(), answered.changed());
        if (answered.run() instanceof RejectedRun) {
            files.refused(run.header().id());
        }
        answered.changed().forEach(line -> state(run, line));
        audit.record(
                Clockwork.NAME,
                Clockwork.ROLE,
                "payment-answers-taken",
                "pay-run",
                run.header().id().toString(),
                "payment");
        if (answered.strangers() > 0) {
            LOG.error(
                    "pay run {}: {} answers about payments that are not open",
                    run.header().id(),
                    answered.strangers());
            return "strangers";
        }
        return answered.run() instanceof RejectedRun ? "rejected" : "taken";
    }

    /** Tells the others what became of a payment. A refused file is no news about a household: it will be sent anew. */
    private void state(SentRun run, PayLine line) {
        String runId = run.header().id().toString();
        String paymentId = line.paymentId().toString();
        String awardId = line.awardId().toString();
        String household = line.key().householdId();
        String month = line.key().month().toString();
        switch (line.state()) {
            case LineState.Paid _ -> {
                meters.counter("nuan.benefits.payments", "state", "paid").increment();
                outbox.add(facts.cloudEvent(
                        new PaymentPaid(paymentId, runId, awardId, line.applicationId(), household, month), household));
            }
            case LineState.Returned(String code) -> {
                meters.counter("nuan.benefits.payments", "state", "returned").increment();
                outbox.add(facts.cloudEvent(
                        new PaymentReturned(paymentId, runId, awardId, line.applicationId(), household, month, code),
                        household));
            }
            default ->
                meters.counter("nuan.benefits.payments", "state", "unpaid").increment();
        }
    }
}
