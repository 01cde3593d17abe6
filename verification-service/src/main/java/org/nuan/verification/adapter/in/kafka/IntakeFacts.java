package org.nuan.verification.adapter.in.kafka;

import org.nuan.contracts.event.CloudEvent;
import org.nuan.contracts.event.EventType;
import org.nuan.contracts.event.LetterWithdrawn;
import org.nuan.runtime.event.FactHandler;
import org.nuan.verification.application.HearOfWithdrawal;

/** Of all that intake states, this service needs to know which letters were withdrawn. */
public final class IntakeFacts implements FactHandler {

    private final HearOfWithdrawal hearOfWithdrawal;

    public IntakeFacts(HearOfWithdrawal hearOfWithdrawal) {
        this.hearOfWithdrawal = hearOfWithdrawal;
    }

    @Override
    public void handle(EventType type, Record data, CloudEvent event) {
        if (data instanceof LetterWithdrawn withdrawn) {
            hearOfWithdrawal.hear(withdrawn.letterNumber(), withdrawn.withdrawnOn());
        }
    }
}
