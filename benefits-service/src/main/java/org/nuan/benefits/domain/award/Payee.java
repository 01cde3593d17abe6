package org.nuan.benefits.domain.award;

/** Whom the bank is told to pay. Prints only what a receipt would show. */
public record Payee(AccountNumber account, String holderName, String bankName) {

    @Override
    public String toString() {
        return account.masked();
    }
}
