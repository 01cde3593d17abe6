package org.nuan.policy.household;

import org.nuan.policy.rule.Reason;

/** Answers to the question who is in the household. */
public enum HouseholdReason implements Reason {
    SOMEBODY_COUNTS,
    NOBODY_COUNTS,
    /** Not away in a way that does not count. */
    PRESENT,
    /** Not supported as tekun. */
    NOT_TEKUN
}
