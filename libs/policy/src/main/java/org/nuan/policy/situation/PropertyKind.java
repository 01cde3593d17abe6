package org.nuan.policy.situation;

/** What a household may own that bears on whether it needs help. */
public enum PropertyKind {
    /** Deposits, securities, cash value of insurance, provident fund. */
    FINANCIAL_ASSETS,
    VEHICLE,
    HOME,
    COMPANY
}
