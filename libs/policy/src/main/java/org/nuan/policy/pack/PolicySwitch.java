package org.nuan.policy.pack;

/**
 * A measure for extraordinary times. It is on in the months for which it applies, and ends by its date: nothing else in the
 * pack has to be changed for it or changed back.
 */
public record PolicySwitch(String id, Texts name, Kind kind, Validity validity) implements Dated {

    /** What a place may do in extraordinary times. */
    public enum Kind {
        /** Nobody leaves a category because of a re-verification. */
        SUSPEND_EXITS,
        /** Periodic re-verification rests. */
        SUSPEND_REVERIFICATION,
        /** What dibao households get beside dibao, edge households get too. */
        EXTEND_TO_EDGE,
        /** Temporary aid is given wherever somebody is, whatever the cause. */
        NO_REGISTRATION_LIMIT,
        /** Applications are accepted without papers, which follow later. */
        PAPERS_LATER
    }
}
