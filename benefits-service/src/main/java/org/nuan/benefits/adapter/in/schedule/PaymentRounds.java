package org.nuan.benefits.adapter.in.schedule;

import org.nuan.benefits.application.payment.Clockwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/** Winds the payment clockwork every few seconds; a round begins only after the one before has ended. */
public class PaymentRounds {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentRounds.class);

    private final Clockwork clockwork;

    public PaymentRounds(Clockwork clockwork) {
        this.clockwork = clockwork;
    }

    @Scheduled(fixedDelayString = "${nuan.benefits.bank.round}")
    void round() {
        try {
            clockwork.round();
        } catch (DataAccessException e) {
            LOG.atWarn()
                    .setMessage("the payment round waits for the database")
                    .setCause(e)
                    .log();
        }
    }
}
