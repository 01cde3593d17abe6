package org.nuan.sources.bank;

import java.io.IOException;

/** Receives ledger lines one by one. */
@FunctionalInterface
public interface PaymentReceiver {
    void accept(PaymentRecord payment) throws IOException;
}
