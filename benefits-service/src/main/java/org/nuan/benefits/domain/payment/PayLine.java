package org.nuan.benefits.domain.payment;

import java.util.UUID;
import org.nuan.benefits.domain.award.Payee;
import org.nuan.kernel.Money;

/**
 * One payment to one household.
 *
 * @param packId the policy pack it is paid under
 * @param payee the account as it was when the run was prepared; a later change touches only later runs
 */
public record PayLine(
        UUID paymentId,
        UUID awardId,
        String applicationId,
        PaymentKey key,
        String packId,
        Money amount,
        Payee payee,
        LineState state) {

    public PayLine in(LineState next) {
        return new PayLine(paymentId, awardId, applicationId, key, packId, amount, payee, next);
    }

    public boolean isDue() {
        return state instanceof LineState.Due;
    }

    public boolean isSent() {
        return state instanceof LineState.Sent;
    }
}
