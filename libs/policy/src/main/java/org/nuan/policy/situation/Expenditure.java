package org.nuan.policy.situation;

import org.nuan.kernel.Money;

/**
 * Rigid expenditure (刚性支出) of one member: what must be spent, whether or not there is money.
 *
 * @param monthly out of the own pocket, per month, never negative
 */
public record Expenditure(String memberId, Kind kind, Money monthly, Provenance provenance) {

    /** The heads under which a place may let it be deducted from income. */
    public enum Kind {
        MEDICAL,
        EDUCATION,
        DISABILITY_CARE,
        REHABILITATION
    }
}
