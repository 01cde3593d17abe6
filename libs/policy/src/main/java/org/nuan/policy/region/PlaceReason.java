package org.nuan.policy.region;

import org.nuan.policy.rule.Reason;

/** Why a household may apply in a place, or not for this reason. */
public enum PlaceReason implements Reason {
    REGISTERED_TOGETHER,
    REGISTERED_APART,
    REGISTERED_IN_DIFFERENT_PROVINCES,
    REGISTERED_IN_ONE_PROVINCE,
    REGISTERED_WHERE_RESIDING,
    NOBODY_REGISTERED_WHERE_RESIDING,
    /** In different provinces and nobody lives where registered: any member's own registration will do. */
    ANY_REGISTRATION,
    SOMEBODY_REGISTERED_WHERE_RESIDING,
    MOST_REGISTERED_THERE,
    GUARDIAN_REGISTERED_THERE,
    COLLECTIVE_REGISTRATION,
    LAST_REGISTRATION,
    /** This criterion of the place finds nobody. */
    CRITERION_FINDS_NOBODY,
    PERMIT_OF_RESIDENCE,
    NO_RESIDENCE_PERMIT,
    LIVES_THERE_LONG_ENOUGH,
    NOT_LONG_ENOUGH_THERE,
    REGISTRATION_UNKNOWN
}
