package org.nuan.workflows.application.fact;

/** What became of a fact. */
public enum Delivery {
    /** It moved the case on. */
    DELIVERED,
    /** The case remembers it; it did not wait for it. */
    NOTED,
    /** The case does not wait for it yet; it must be offered again. */
    TOO_EARLY,
    /** It no longer matters to the case. */
    TOO_LATE
}
