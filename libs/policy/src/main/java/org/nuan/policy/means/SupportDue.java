package org.nuan.policy.means;

import org.nuan.kernel.Money;
import org.nuan.policy.situation.Obligor;

/**
 * What one obligor owes one member by the formula of the place.
 *
 * @param line per head, above which something is owed
 * @param percent the share of what lies above
 * @param divisor among how many the share is divided
 * @param owed per month, rounded to the fen by the mode of the pack; zero where nothing is asked
 */
public record SupportDue(Obligor obligor, Use use, Money line, int percent, int divisor, Money owed, boolean exact) {

    /** What became of it. */
    public enum Use {
        COUNTED,
        /** The obligor's household has no more than the line. */
        NOTHING_ABOVE_LINE,
        /** The place asks nothing of such an obligor. */
        EXEMPT,
        /** The member receives at least as much, and that counts. */
        RECEIVED_PREVAILS,
        MEMBER_DOES_NOT_COUNT,
        /** The place does not count support as income. */
        LEFT_OUT_BY_LAW
    }

    public boolean counted() {
        return use == Use.COUNTED;
    }

    /** Whether support of this obligor bears on the income of the household at all. */
    public boolean isAsked() {
        return use != Use.MEMBER_DOES_NOT_COUNT && use != Use.LEFT_OUT_BY_LAW;
    }

    SupportDue becoming(Use other) {
        return new SupportDue(obligor, other, line, percent, divisor, owed, exact);
    }
}
