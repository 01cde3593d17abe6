package org.nuan.policy.pack;

/**
 * A class of people who get more than the gap. Of several that fit, one person gets the one that brings the most.
 *
 * @param percent of the standard
 */
public record Preference(String id, Texts name, Method method, int percent, Conditions when, Validity validity)
        implements PersonClass {

    /** How the percentage is meant. */
    public enum Method {
        /** Added to the person's share of the gap. */
        ADD_ON,
        /** Paid in full in place of the person's share of the gap. */
        FULL_AMOUNT
    }
}
