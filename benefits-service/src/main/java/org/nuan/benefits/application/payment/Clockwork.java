package org.nuan.benefits.application.payment;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries every released run a step further: file, bank, answer. Each step leaves its state in tables, so that it may be
 * killed anywhere and goes on where it stood; one replica at a time does it.
 */
public final class Clockwork {

    /** How the clockwork signs the audit trail. */
    public static final String NAME = "benefits-service";

    public static final String ROLE = "service";

    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);

    private final PayRuns runs;
    private final MakePaymentFile makeFile;
    private final SendPaymentFile sendFile;
    private final FetchAnswer fetchAnswer;
    private final TakeAnswers takeAnswers;
    private final OneAtATime oneAtATime;
    private final MeterRegistry meters;

    public Clockwork(
            PayRuns runs,
            MakePaymentFile makeFile,
            SendPaymentFile sendFile,
            FetchAnswer fetchAnswer,
            TakeAnswers takeAnswers,
            OneAtATime oneAtATime,
            MeterRegistry meters) {
        this.runs = runs;
        this.makeFile = makeFile;
        this.sendFile = sendFile;
        this.fetchAnswer = fetchAnswer;
        this.takeAnswers = takeAnswers;
        this.oneAtATime = oneAtATime;
        this.meters = meters;
    }

    /** One round over everything open. A run that fails does not keep the others waiting. */
    public void round() {
        oneAtATime.run(() -> {
            runs.open().forEach(this::carry);
            takeAnswers.all();
        });
    }

    private void carry(UUID payRunId) {
        try {
            makeFile.forRun(payRunId);
            sendFile.ofRun(payRunId);
            fetchAnswer.ofRun(payRunId);
        } catch (Bank.BankUnreachable e) {
            meters.counter("nuan.benefits.bank.unreachable").increment();
            LOG.atWarn()
                    .setMessage("pay run {} waits: the bank cannot be reached")
                    .addArgument(payRunId)
                    .setCause(e)
                    .log();
        } catch (RuntimeException e) {
            meters.counter("nuan.benefits.pay.run.stuck").increment();
            LOG.atError()
                    .setMessage("pay run {} cannot go on")
                    .addArgument(payRunId)
                    .setCause(e)
                    .log();
        }
    }
}
