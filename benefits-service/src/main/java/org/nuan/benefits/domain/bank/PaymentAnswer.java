package org.nuan.benefits.domain.bank;

/** What the bank says about one payment. */
public sealed interface PaymentAnswer {

    /** The money is in the payee's account. */
    record Settled() implements PaymentAnswer {}

    /** Not paid; an ISO 20022 external status reason such as AC04 (account closed). */
    record Refused(String reasonCode) implements PaymentAnswer {}

    /** Accepted or in work; a later report will say. */
    record Pending() implements PaymentAnswer {}
}
