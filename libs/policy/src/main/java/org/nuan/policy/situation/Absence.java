package org.nuan.policy.situation;

/** Why a member may not count although related; which of them apply is a parameter of the pack. */
public enum Absence {
    NONE,
    /** In prison. */
    IMPRISONED,
    COMPULSORY_DRUG_ISOLATION,
    /** Religious staff living away for three years or more. */
    RELIGIOUS_THREE_YEARS,
    DECLARED_MISSING,
    CONSCRIPT,
    NO_CONTACT_TWO_YEARS
}
