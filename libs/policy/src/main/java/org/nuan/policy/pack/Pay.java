package org.nuan.policy.pack;

/** How the total of a decision under a scheme is paid. */
public enum Pay {
    /** Every month until something changes. */
    MONTHLY,
    /** Once, for the month or the cause that it was decided for. */
    ONE_OFF,
    /** Not at all: a category that opens other help. */
    NONE
}
