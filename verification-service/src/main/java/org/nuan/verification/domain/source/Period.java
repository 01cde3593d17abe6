package org.nuan.verification.domain.source;

/** What time a value of a source speaks of. */
public enum Period {
    BALANCE,
    MONTHLY,
    TWELVE_MONTHS,
    COUNT,
    FACT;

    /** Whether a value of this kind is an amount of money and must be there. */
    public boolean isAmount() {
        return this == BALANCE || this == MONTHLY || this == TWELVE_MONTHS;
    }
}
