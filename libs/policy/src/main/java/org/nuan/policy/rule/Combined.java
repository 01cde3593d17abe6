package org.nuan.policy.rule;

/** Why a rule made of other rules answered as it did. */
public enum Combined implements Reason {
    ALL_CONDITIONS_MET,
    A_CONDITION_NOT_MET,
    A_CONDITION_OPEN,
    AN_ALTERNATIVE_MET,
    NO_ALTERNATIVE_MET,
    OPPOSITE_OF_PART,
    /** At least one member of the household meets the conditions. */
    A_MEMBER_MEETS,
    NO_MEMBER_MEETS
}
