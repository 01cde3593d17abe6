package org.nuan.benefits.domain.payment;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;

/**
 * The controls that every line passes before a person may release the run.
 *
 * @param jumpPercent how far, in percent of last month's amount, an amount may move without being looked at
 */
public record Controls(int jumpPercent) {

    private static final int HUNDRED = 100;

    public Controls {
        if (jumpPercent < 0) {
            throw new IllegalArgumentException("the limit of a jump cannot be negative");
        }
    }

    /** Every reason to hold the candidate's line; empty when there is none. */
    Set<Hold> holdsOf(Candidate candidate, BenefitMonth month, boolean duplicate) {
        EnumSet<Hold> holds = EnumSet.noneOf(Hold.class);
        if (duplicate) {
            holds.add(Hold.DUPLICATE);
        }
        if (!candidate.amount().isPositive()) {
            holds.add(Hold.AMOUNT_NOT_POSITIVE);
        }
        if (candidate.accountShared()) {
            holds.add(Hold.ACCOUNT_SHARED);
        }
        if (candidate.accountReturned()) {
            holds.add(Hold.ACCOUNT_RETURNED);
        }
        if (isOutside(candidate, month)) {
            holds.add(Hold.AWARD_ENDED);
        }
        if (jumps(candidate.amount(), candidate.lastMonth())) {
            holds.add(Hold.AMOUNT_JUMP);
        }
        return holds;
    }

    private static boolean isOutside(Candidate candidate, BenefitMonth month) {
        BenefitMonth end = candidate.awardEnds();
        return month.isBefore(candidate.awardStarts()) || (end != null && month.isAfter(end));
    }

    private boolean jumps(Money amount, @Nullable Money lastMonth) {
        if (lastMonth == null) {
            return false;
        }
        long difference = Math.abs(amount.minus(lastMonth).fen());
        return Math.multiplyExact(difference, HUNDRED) > Math.multiplyExact(Math.abs(lastMonth.fen()), jumpPercent);
    }
}
