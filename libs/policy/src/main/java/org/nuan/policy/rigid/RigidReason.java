package org.nuan.policy.rigid;

import org.nuan.policy.rule.Reason;

/** Answers to the questions about hardship by rigid expenditure. */
public enum RigidReason implements Reason {
    NO_HIGHER_CATEGORY,
    IN_HIGHER_CATEGORY,
    HIGHER_CATEGORY_OPEN,
    FINDING_HOLDS,
    FINDING_HAS_EXPIRED,
    YEARLY_INCOME_BELOW_LIMIT,
    YEARLY_INCOME_NOT_BELOW_LIMIT,
    YEARLY_INCOME_UNKNOWN,
    EXPENDITURE_TOO_HIGH,
    EXPENDITURE_BEARABLE,
    EXPENDITURE_UNKNOWN
}
