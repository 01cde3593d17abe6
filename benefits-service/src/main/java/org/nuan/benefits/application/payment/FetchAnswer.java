package org.nuan.benefits.application.payment;

import java.time.Clock;
import java.util.UUID;
import org.nuan.benefits.domain.payment.SentRun;

/** Looks whether the bank answered about a sent run, and keeps the answer raw. */
public final class FetchAnswer {

    private final PayRuns runs;
    private final BankMessages messages;
    private final Bank bank;
    private final Clock clock;

    public FetchAnswer(PayRuns runs, BankMessages messages, Bank bank, Clock clock) {
        this.runs = runs;
        this.messages = messages;
        this.bank = bank;
        this.clock = clock;
    }

    /**
     * Does nothing unless the run is sent.
     *
     * @throws Bank.BankUnreachable to be tried again
     */
    public void ofRun(UUID payRunId) {
        if (runs.find(payRunId).orElseThrow() instanceof SentRun run) {
            bank.answerTo(run.messageId()).ifPresent(xml -> messages.keep(payRunId, xml, clock.instant()));
        }
    }
}
