package org.nuan.sources.catalogue;

/** What an amount is measured over. */
public enum Period {
    BALANCE,
    MONTHLY,
    TWELVE_MONTHS,
    COUNT,
    FACT
}
