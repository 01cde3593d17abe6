package org.nuan.policy.pack;

/** What somebody gets who belongs to more than one class of people. */
public enum ClassCombination {
    /** Only the class that brings the most. */
    HIGHEST_ONLY,
    /** Every class that adds, and of those that replace the basic amount the one that brings the most. */
    ADDING
}
