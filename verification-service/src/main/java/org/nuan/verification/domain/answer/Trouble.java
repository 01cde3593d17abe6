package org.nuan.verification.domain.answer;

/** Why a question has no usable answer. */
public enum Trouble {
    /** No connection, no trusted certificate, overloaded, or known to be failing just now. */
    DOWN,
    TIMEOUT,
    /** Something came that is no answer to the question. */
    NONSENSE,
    /** The source will not answer this platform or this question. */
    REFUSED,
    /** No letter in force covers the source. */
    NO_LETTER,
    /** Put to a batch source that has not answered yet. */
    PENDING_BATCH
}
