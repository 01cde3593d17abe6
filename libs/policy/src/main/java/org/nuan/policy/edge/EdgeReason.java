package org.nuan.policy.edge;

import org.nuan.policy.rule.Reason;

/** Answers to the questions about the edge of the minimum living guarantee. */
public enum EdgeReason implements Reason {
    INCOME_WITHIN_MULTIPLE,
    INCOME_ABOVE_MULTIPLE,
    INCOME_OF_EDGE_UNKNOWN,
    IN_A_CIRCUMSTANCE,
    IN_NO_CIRCUMSTANCE,
    NO_CIRCUMSTANCE_NEEDED
}
