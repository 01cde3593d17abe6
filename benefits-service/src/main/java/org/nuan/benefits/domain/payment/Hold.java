package org.nuan.benefits.domain.payment;

/** Why a control holds a line back. A person then decides; no control ever refuses or changes an amount by itself. */
public enum Hold {
    /** The payee account also belongs to the award of another household. */
    ACCOUNT_SHARED,
    /** The bank sent the last payment into this account back. */
    ACCOUNT_RETURNED,
    /** The household already has a line of this scheme, month and kind. */
    DUPLICATE,
    /** Zero or negative. */
    AMOUNT_NOT_POSITIVE,
    /** The award does not cover the month, or no longer. */
    AWARD_ENDED,
    /** The amount differs from last month's by more than the limit. */
    AMOUNT_JUMP
}
