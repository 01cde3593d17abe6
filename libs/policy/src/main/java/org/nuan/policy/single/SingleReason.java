package org.nuan.policy.single;

import org.nuan.policy.rule.Reason;

/** Answers to the questions about people who apply alone. */
public enum SingleReason implements Reason {
    MAY_APPLY_ALONE,
    MAY_NOT_APPLY_ALONE,
    HOUSEHOLD_NOT_ASKED,
    OWN_INCOME_BELOW_LIMIT,
    OWN_INCOME_NOT_BELOW_LIMIT,
    OWN_INCOME_UNKNOWN
}
