package org.nuan.policy.situation;

/** The school a member attends full time; {@link #COLLEGE} goes up to the bachelor's degree. */
public enum Schooling {
    NONE,
    KINDERGARTEN,
    COMPULSORY,
    HIGH_SCHOOL,
    VOCATIONAL,
    COLLEGE
}
