package org.nuan.intake.domain.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.Money;

/**
 * A public notice (公示). It ends by its date whether or not anybody closes it.
 *
 * @param closesOn the last day on which it is shown; the day of opening does not count (Civil Code, Art. 201)
 * @param monthlyAmount what is proposed
 * @param closedAt when the process went on
 * @param ranItsDays false where an appraisal ended it early
 */
public record Notice(
        String id,
        LocalDate opensOn,
        LocalDate closesOn,
        Money monthlyAmount,
        @Nullable Instant closedAt,
        boolean ranItsDays,
        List<Objection> objections) {

    /** Keeps the one document of a case small whatever the public sends. */
    static final int MOST_OBJECTIONS = 100;

    public Notice {
        objections = List.copyOf(objections);
    }

    public static Notice opened(String id, LocalDate today, int days, Money monthlyAmount) {
        return new Notice(id, today, today.plusDays(days), monthlyAmount, null, false, List.of());
    }

    public boolean isOpenOn(LocalDate day) {
        return closedAt == null && !day.isAfter(closesOn);
    }

    /** OPEN while objections are taken, EXPIRED when its days are over, CLOSED when the process went on. */
    public String stateOn(LocalDate day) {
        if (closedAt != null) {
            return "CLOSED";
        }
        return isOpenOn(day) ? "OPEN" : "EXPIRED";
    }

    boolean hasUnanswered() {
        return objections.stream().anyMatch(o -> o.answer() == null);
    }

    Notice closed(Instant at) {
        return closedAt == null ? new Notice(id, opensOn, closesOn, monthlyAmount, at, true, objections) : this;
    }

    Notice with(Objection objection) {
        List<Objection> more =
                Stream.concat(objections.stream(), Stream.of(objection)).toList();
        return new Notice(id, opensOn, closesOn, monthlyAmount, closedAt, ranItsDays, more);
    }

    /** Answered by an appraisal, which ends the notice if it still runs. */
    Notice answered(String minutes, Instant at) {
        List<Objection> answered =
                objections.stream().map(o -> o.answered(minutes)).toList();
        return new Notice(id, opensOn, closesOn, monthlyAmount, closedAt == null ? at : closedAt, ranItsDays, answered);
    }
}
