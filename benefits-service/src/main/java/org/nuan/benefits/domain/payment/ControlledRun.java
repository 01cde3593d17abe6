package org.nuan.benefits.domain.payment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nuan.kernel.Outcome;

/** Prepared and controlled; waits for a second person. */
public record ControlledRun(RunHeader header, List<PayLine> lines) implements PayRun {

    public ControlledRun {
        lines = List.copyOf(lines);
    }

    /**
     * Releases the due lines to the bank. Whoever prepared the run may not.
     *
     * @param endedAwards awards that no longer cover the month, as known now: the run may be days old
     */
    public Outcome<ReleasedRun> release(Official by, Instant at, Set<UUID> endedAwards) {
        if (by.isSamePersonAs(header.preparedBy())) {
            return Outcome.refused(PayRunRefusal.FOUR_EYES);
        }
        List<PayLine> current =
                lines.stream().map(line -> holdIfEnded(line, endedAwards)).toList();
        if (current.stream().noneMatch(PayLine::isDue)) {
            return Outcome.refused(PayRunRefusal.NOTHING_TO_PAY);
        }
        return Outcome.done(new ReleasedRun(header, new Release(by, at), current));
    }

    private static PayLine holdIfEnded(PayLine line, Set<UUID> endedAwards) {
        return line.isDue() && endedAwards.contains(line.awardId())
                ? line.in(new LineState.Held(Set.of(Hold.AWARD_ENDED)))
                : line;
    }

    /** A person looked into a held line and says that it is right; a line that is no payment stays held. */
    public Outcome<ControlledRun> liftHold(UUID paymentId) {
        for (PayLine line : lines) {
            if (line.paymentId().equals(paymentId)) {
                return lift(line);
            }
        }
        return Outcome.refused(PayRunRefusal.PAYMENT_NOT_FOUND);
    }

    private Outcome<ControlledRun> lift(PayLine held) {
        if (!(held.state() instanceof LineState.Held(Set<Hold> reasons))) {
            return Outcome.refused(PayRunRefusal.NOT_HELD);
        }
        if (reasons.stream().anyMatch(NEVER_LIFTED::contains)) {
            return Outcome.refused(PayRunRefusal.HOLD_STAYS);
        }
        return Outcome.done(new ControlledRun(
                header,
                lines.stream()
                        .map(line -> line.equals(held) ? line.in(new LineState.Due()) : line)
                        .toList()));
    }

    private static final Set<Hold> NEVER_LIFTED = Set.of(Hold.DUPLICATE, Hold.AMOUNT_NOT_POSITIVE, Hold.AWARD_ENDED);
}
