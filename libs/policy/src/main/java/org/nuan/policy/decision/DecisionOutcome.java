package org.nuan.policy.decision;

/** What a decision came to. */
public enum DecisionOutcome {
    ENTITLED,
    NOT_ENTITLED,
    /** Facts are missing that would decide it; the decision lists them. */
    UNDECIDABLE
}
