package org.nuan.verification.application.ask;

import java.time.Duration;
import java.util.List;
import org.nuan.verification.domain.order.Letter;
import org.nuan.verification.domain.order.Order;
import org.nuan.verification.domain.order.Withdrawals;

/** Withdrawals of one household's letters, never older than a tenth of a second. */
final class WithdrawalWatch {

    private static final Duration FRESH = Duration.ofMillis(100);

    private final LetterWithdrawals known;
    private final List<String> letterNumbers;
    private Withdrawals last;
    private Deadline fresh;

    WithdrawalWatch(LetterWithdrawals known, Order order) {
        this.known = known;
        this.letterNumbers = order.letters().stream().map(Letter::number).toList();
        this.last = known.among(letterNumbers);
        this.fresh = Deadline.after(FRESH);
    }

    synchronized Withdrawals now() {
        if (fresh.hasPassed()) {
            last = known.among(letterNumbers);
            fresh = Deadline.after(FRESH);
        }
        return last;
    }
}
