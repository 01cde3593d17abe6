package org.nuan.policy.situation;

import java.time.LocalDate;
import org.nuan.kernel.Money;

/**
 * A large expense that speaks of means rather than of need.
 *
 * @param day on which it was made, or last made
 * @param amount zero where it is not known
 */
public record LargeExpense(String memberId, Kind kind, LocalDate day, Money amount, Provenance provenance) {

    /** The expenses that places name. */
    public enum Kind {
        HOME_BUILT,
        HOME_BOUGHT,
        /** Decorated beyond what is needed to live in it. */
        HOME_DECORATED,
        /** A school of one's own choice, at one's own cost (自费择校). */
        SCHOOL_CHOICE,
        /** Studies abroad at one's own cost (自费留学). */
        STUDY_ABROAD
    }
}
