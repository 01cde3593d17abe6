package org.nuan.sources.bank;

import java.io.IOException;
import java.util.Optional;

/** Pays or returns each transfer of one accepted file, in the file's order. */
final class Teller implements PaymentFile.Listener {

    private final Ledger ledger;
    private final Accounts accounts;
    private final BankFaults faults;
    private final String messageId;
    private final String at;
    private long returned;

    Teller(Ledger ledger, Accounts accounts, BankFaults faults, String messageId, String at) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.faults = faults;
        this.messageId = messageId;
        this.at = at;
    }

    @Override
    public void group(String id, Totals stated) {
        // Controlled before.
    }

    @Override
    public void payment(String paymentId, Totals stated) {
        // Each transfer names its payment.
    }

    @Override
    public void transfer(Transfer transfer) throws IOException {
        Optional<Rejection> objection = accounts.objection(transfer.account(), transfer.payeeName(), faults);
        if (objection.isPresent()) {
            returned++;
        }
        ledger.write(new PaymentRecord(
                messageId,
                transfer.paymentId(),
                transfer.instructionId(),
                transfer.endToEndId(),
                transfer.account() == null ? "" : Account.masked(transfer.account()),
                transfer.amountFen(),
                objection.isPresent() ? "RJCT" : "ACSC",
                objection.map(Rejection::code).orElse(null),
                objection.map(Rejection::text).orElse(null),
                at));
    }

    long returned() {
        return returned;
    }
}
