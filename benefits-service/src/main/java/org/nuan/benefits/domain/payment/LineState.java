package org.nuan.benefits.domain.payment;

import java.util.Set;

/** Where one payment stands. Only a {@link Due} line ever reaches a bank file. */
public sealed interface LineState {

    /** Passed every control. */
    record Due() implements LineState {}

    /** Held back for a person to decide; not part of the file. */
    record Held(Set<Hold> reasons) implements LineState {

        public Held {
            reasons = Set.copyOf(reasons);
        }
    }

    /** In the file that the bank received. */
    record Sent() implements LineState {}

    /** The bank says that the money arrived. */
    record Paid() implements LineState {}

    /** The bank could not pay; an ISO 20022 external status reason such as AC04. */
    record Returned(String reasonCode) implements LineState {}

    /** Never paid, because the bank refused the whole file. */
    record Unpaid(String reasonCode) implements LineState {}

    /** Whether money is on its way or there, so that the same month must not be paid again. */
    default boolean countsAsPayment() {
        return this instanceof Due || this instanceof Sent || this instanceof Paid;
    }
}
