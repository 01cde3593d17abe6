package org.nuan.verification.domain.consent;

/** Whether a question may be put. */
public sealed interface Ruling {

    record Granted(PermittedQuery query) implements Ruling {}

    record Denied(Reason reason) implements Ruling {}

    /** Why a question may not be put. */
    enum Reason {
        LETTER_MISSING,
        LETTER_EXPIRED,
        LETTER_NOT_YET_IN_FORCE,
        LETTER_WITHDRAWN,
        CLASS_NOT_COVERED,
        NOT_NEEDED_FOR_PURPOSE
    }
}
