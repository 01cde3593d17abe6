package org.nuan.policy.situation;

/** What a household may own that bears on whether it needs help. */
public enum PropertyKind {
    /** Money of any kind, where nothing finer is said: deposits, securities, cash value of insurance, provident fund. */
    FINANCIAL_ASSETS,
    /** Cash, deposits and what can be drawn on a call. */
    DEPOSITS,
    /** Shares, bonds, funds and the like, at market value. */
    SECURITIES,
    VEHICLE,
    /** A tractor, harvester or another large machine of agriculture. */
    LARGE_FARM_MACHINE,
    VESSEL,
    HOME,
    /** One that the member represents in law, runs or controls. */
    COMPANY;

    /** Whether it is an amount of money, and not things that are counted. */
    public boolean isMoney() {
        return this == FINANCIAL_ASSETS || this == DEPOSITS || this == SECURITIES;
    }

    /** Whether a figure of one kind may speak of the same thing as one of the other. */
    public boolean overlaps(PropertyKind other) {
        return this == other
                || (isMoney() && other.isMoney() && (this == FINANCIAL_ASSETS || other == FINANCIAL_ASSETS));
    }
}
