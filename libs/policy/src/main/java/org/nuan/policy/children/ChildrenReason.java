package org.nuan.policy.children;

import org.nuan.policy.rule.Reason;

/** Answers to the questions about children without parents to care for them. */
public enum ChildrenReason implements Reason {
    BELOW_CHILD_AGE,
    KEPT_BY_SCHOOL,
    ABOVE_CHILD_AGE,
    /** Nobody in the household is of that age. */
    NO_CHILD,
    BOTH_PARENTS_LOST,
    A_PARENT_NOT_LOST,
    NO_PARENT_CARES,
    A_PARENT_CARES,
    /** Nothing is reported about the parents, so that they care. */
    PARENTS_CARE,
    PARENTS_UNKNOWN
}
