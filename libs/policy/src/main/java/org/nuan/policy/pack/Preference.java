package org.nuan.policy.pack;

import org.nuan.kernel.Money;

/**
 * A class of people who get more than the basic amount. What somebody gets who belongs to several is
 * {@link ClassCombination}.
 *
 * @param percent of the standard; 0 with {@link Method#ADD_AMOUNT}
 * @param amount per month, with {@link Method#ADD_AMOUNT}; otherwise zero
 */
public record Preference(
        String id, Texts name, Method method, int percent, Money amount, Conditions when, Validity validity)
        implements PersonClass {

    /** How the percentage or amount is meant. */
    public enum Method {
        /** The percentage is added to the person's basic amount. */
        ADD_ON,
        /** The amount is added to the person's basic amount. */
        ADD_AMOUNT,
        /** The percentage is paid in full in place of the person's basic amount. */
        FULL_AMOUNT,
        /** The person's gap is counted from the percentage, instead of from the standard. */
        GAP_TO_PERCENT;

        /** Whether it comes on top of the basic amount, instead of in its place. */
        public boolean adds() {
            return this == ADD_ON || this == ADD_AMOUNT;
        }
    }
}
