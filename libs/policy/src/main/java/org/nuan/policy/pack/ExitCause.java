package org.nuan.policy.pack;

/** Why a household's income rose above the standard, as schedules of gradual exit tell them apart. */
public enum ExitCause {
    /** A member found work or a trade. */
    WORK,
    /** A member found work after graduating. */
    GRADUATE_WORK,
    /** A disabled member found work or a trade. */
    DISABLED_WORK,
    /** A member began to draw a pension. */
    PENSION,
    OTHER
}
