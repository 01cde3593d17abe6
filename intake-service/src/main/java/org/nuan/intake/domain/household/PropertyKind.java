package org.nuan.intake.domain.household;

/** The kinds of property that a household declares. */
public enum PropertyKind {
    FINANCIAL_ASSETS,
    VEHICLE,
    HOME,
    COMPANY
}
