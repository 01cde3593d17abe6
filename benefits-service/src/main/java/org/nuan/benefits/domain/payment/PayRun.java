package org.nuan.benefits.domain.payment;

import java.util.List;
import java.util.function.Predicate;
import org.nuan.kernel.Money;

/**
 * A pay run at one of its stations. Each station is a type that knows only its own next step, so that nothing can be
 * released uncontrolled, sent unreleased or answered unsent.
 */
public sealed interface PayRun permits ControlledRun, ReleasedRun, SentRun, AcknowledgedRun, RejectedRun {

    RunHeader header();

    List<PayLine> lines();

    /** What the bank is told to pay, or was: everything but held lines. */
    default Money total() {
        return sum(lines(), line -> !(line.state() instanceof LineState.Held));
    }

    private static Money sum(List<PayLine> lines, Predicate<PayLine> counted) {
        return lines.stream().filter(counted).map(PayLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
