package org.nuan.policy.situation;

import org.nuan.kernel.Money;

/**
 * A benefit that a member already gets from elsewhere, which another may be reduced by or exclude.
 *
 * @param monthly never negative
 */
public record Benefit(String memberId, Kind kind, Money monthly) {

    /** The benefits that some rule of interplay names. */
    public enum Kind {
        DIBAO,
        TEKUN,
        ORPHAN,
        UNCARED_CHILD,
        DISABILITY_LIVING,
        DISABILITY_NURSING,
        /** Care money after a work injury (工伤保险生活护理费). */
        WORK_INJURY_CARE,
        /** Care subsidy for the elderly of limited means (养老服务补贴). */
        ELDERLY_CARE,
        /** Unemployment insurance. */
        UNEMPLOYMENT_INSURANCE,
        /** Allowance for the unemployed without insurance (失业补助金). */
        UNEMPLOYMENT_SUBSIDY,
        /** Pension of disabled soldiers and dependants of martyrs. */
        VETERAN
    }
}
