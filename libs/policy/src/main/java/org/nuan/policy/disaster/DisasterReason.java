package org.nuan.policy.disaster;

import org.nuan.policy.rule.Reason;

/** Answers to the questions about aid after a disaster. */
public enum DisasterReason implements Reason {
    NO_LOSS_NAMED,
    DISASTER_NOT_KNOWN,
    WAS_WHERE_IT_STRUCK,
    WAS_ELSEWHERE,
    IN_EMERGENCY_PERIOD,
    IN_TRANSITION_PERIOD,
    IN_BOTH_PERIODS,
    BEFORE_THE_DISASTER,
    PERIODS_ARE_OVER,
    LOSS_IS_HELPED,
    LOSS_IS_NOT_HELPED
}
