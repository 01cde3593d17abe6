package org.nuan.policy.means;

import org.nuan.policy.rule.Reason;

/** Answers to the questions about income and property. */
public enum MeansReason implements Reason {
    INCOME_BELOW_STANDARD,
    INCOME_NOT_BELOW_STANDARD,
    INCOME_UNKNOWN,
    ASSETS_WITHIN_LIMIT,
    ASSETS_ABOVE_LIMIT,
    ASSETS_UNKNOWN,
    NO_VEHICLE,
    OWNS_VEHICLE,
    VEHICLES_EXEMPT,
    VEHICLE_NOT_EXEMPT,
    VEHICLES_DO_NOT_MATTER,
    VEHICLES_UNKNOWN,
    HOMES_WITHIN_LIMIT,
    HOMES_ABOVE_LIMIT,
    HOMES_UNKNOWN,
    OWNS_COMPANY,
    NO_COMPANY,
    COMPANIES_DO_NOT_MATTER,
    COMPANIES_UNKNOWN
}
