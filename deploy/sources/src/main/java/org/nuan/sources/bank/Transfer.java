package org.nuan.sources.bank;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One credit transfer as ordered in a payment file.
 *
 * @param account the payee's account number; absent if the file names none
 */
record Transfer(
        String paymentId,
        @Nullable String instructionId,
        String endToEndId,
        BigDecimal amount,
        String currency,
        @Nullable String account,
        @Nullable String payeeName) {

    /** Whether the amount is more than nothing, in renminbi, and no finer than a fen. */
    boolean hasPayableAmount() {
        return currency.equals("CNY")
                && amount.signum() > 0
                && amount.stripTrailingZeros().scale() <= 2;
    }

    long amountFen() {
        return amount.movePointRight(2).longValueExact();
    }

    @Override
    public String toString() {
        return "Transfer[" + endToEndId + "]";
    }
}
