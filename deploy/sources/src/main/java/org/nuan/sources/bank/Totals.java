package org.nuan.sources.bank;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number of transactions and a sum that the sender states, beside those that were counted. */
final class Totals {

    private final @Nullable String statedCount;
    private final @Nullable BigDecimal statedSum;
    private long count;
    private BigDecimal sum = BigDecimal.ZERO;

    Totals(@Nullable String statedCount, @Nullable BigDecimal statedSum) {
        this.statedCount = statedCount;
        this.statedSum = statedSum;
    }

    void add(Transfer transfer) {
        count++;
        sum = sum.add(transfer.amount());
    }

    boolean countIsWrong() {
        return statedCount != null && Long.parseLong(statedCount) != count;
    }

    boolean sumIsWrong() {
        return statedSum != null && statedSum.compareTo(sum) != 0;
    }

    boolean statesSum() {
        return statedSum != null;
    }

    long count() {
        return count;
    }

    String sum() {
        return sum.toPlainString();
    }
}
