package org.nuan.policy.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nuan.kernel.BenefitMonth;

/**
 * Months in a row in which one version of a pack says the same and the other says the same.
 *
 * @param before what the version before says; empty if nothing
 * @param now what the new version says; empty if nothing
 */
record Stretch<R>(BenefitMonth first, BenefitMonth last, Optional<R> before, Optional<R> now) {

    static <R> List<Stretch<R>> between(
            BenefitMonth first,
            BenefitMonth last,
            Function<BenefitMonth, Optional<R>> before,
            Function<BenefitMonth, Optional<R>> now) {
        List<Stretch<R>> stretches = new ArrayList<>();
        for (BenefitMonth month = first; !month.isAfter(last); month = month.next()) {
            Stretch<R> one = new Stretch<>(month, month, before.apply(month), now.apply(month));
            if (!stretches.isEmpty() && stretches.getLast().saysTheSameAs(one)) {
                one = stretches.removeLast().until(month);
            }
            stretches.add(one);
        }
        return stretches;
    }

    private boolean saysTheSameAs(Stretch<R> other) {
        return before.equals(other.before) && now.equals(other.now);
    }

    private Stretch<R> until(BenefitMonth month) {
        return new Stretch<>(first, month, before, now);
    }

    boolean isWithin(Validity validity) {
        return validity.covers(first) && validity.covers(last);
    }

    String months() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
