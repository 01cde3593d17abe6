package org.nuan.policy.exit;

import org.nuan.policy.rule.Reason;

/** Answers to the questions of gradual exit. */
enum ExitReason implements Reason {
    AWARD_WAS_PAID,
    NO_AWARD_WAS_PAID,
    INCOME_ROSE_ABOVE_STANDARD,
    INCOME_STILL_BELOW_STANDARD,
    EXIT_INCOME_UNKNOWN,
    EXITS_SUSPENDED,
    EXITS_NOT_SUSPENDED,
    MONTH_IN_EXIT_SCHEDULE,
    EXIT_SCHEDULE_OVER,
    /** The place has no schedule for that cause. */
    NO_EXIT_SCHEDULE,
    INCOME_BELOW_EXIT_LIMIT,
    INCOME_NOT_BELOW_EXIT_LIMIT
}
