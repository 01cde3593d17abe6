package org.nuan.intake.domain.household;

/** Where a member learns; the add-ons for pupils depend on it. */
public enum Schooling {
    UNKNOWN,
    NONE,
    KINDERGARTEN,
    COMPULSORY,
    HIGH_SCHOOL,
    VOCATIONAL,
    COLLEGE
}
