package org.nuan.benefits.domain.payment;

/** What sort of payment a line is. */
public enum PaymentKind {
    /** The monthly amount of an award. */
    REGULAR
}
