package org.nuan.policy.group;

import org.nuan.policy.rule.Reason;

/** Answers to the questions about one-off subsidies. */
public enum GroupReason implements Reason {
    NO_SUBSIDY_IN_THE_MONTH,
    IN_GROUP,
    NOT_IN_GROUP,
    GROUP_OPEN,
    SUBSIDY_NOT_HAD_YET,
    SUBSIDY_ALREADY_HAD
}
