package org.nuan.verification.application.ask;

import java.util.concurrent.atomic.AtomicInteger;

/** Limits how much a round adds to the load of sources that are in trouble. */
final class RetryBudget {

    private final AtomicInteger left;

    RetryBudget(int questions, int percent) {
        left = new AtomicInteger(Math.max(1, questions * percent / 100));
    }

    boolean take() {
        return left.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }
}
