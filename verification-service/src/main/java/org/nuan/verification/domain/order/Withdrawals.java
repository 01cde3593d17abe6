package org.nuan.verification.domain.order;

import java.time.LocalDate;
import java.util.Map;

/** Letters known to have been withdrawn after the order was given: number and first day without effect. */
public record Withdrawals(Map<String, LocalDate> daysByLetter) {

    public static final Withdrawals NONE = new Withdrawals(Map.of());

    public Withdrawals {
        daysByLetter = Map.copyOf(daysByLetter);
    }

    public boolean isWithdrawn(String letterNumber, LocalDate day) {
        LocalDate withdrawnOn = daysByLetter.get(letterNumber);
        return withdrawnOn != null && !day.isBefore(withdrawnOn);
    }
}
