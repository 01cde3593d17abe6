package org.nuan.policy.disability;

import org.nuan.policy.rule.Reason;

/** Answers to the questions of the two disability subsidies. */
enum DisabilityReason implements Reason {
    NOBODY_DISABLED,
    SUBSIDY_NOT_INCLUDED_ELSEWHERE,
    SUBSIDY_INCLUDED_IN_RUNG,
    SUBSIDY_EXCLUDED_BY_BENEFIT,
    SUBSIDY_RUNG_OPEN,
    IN_DISABILITY_CLASS,
    IN_NO_DISABILITY_CLASS,
    DISABILITY_CLASS_OPEN,
    CARE_NEED_NOT_ASKED,
    CARE_NEED_ASSESSED,
    NO_CARE_NEED_ASSESSED,
    CARE_NEED_OPEN,
    NURSING_IS_HIGHER,
    OTHER_CARE_IS_HIGHER
}
