package org.nuan.policy.pack;

/** What about its homes bars a household. */
public enum HomeBar {
    /** More homes than allowed, whatever their size. */
    NUMBER,
    /** More homes than allowed, if they are also larger than allowed. */
    NUMBER_AND_AREA,
    /** More homes than allowed, or larger ones. */
    NUMBER_OR_AREA
}
