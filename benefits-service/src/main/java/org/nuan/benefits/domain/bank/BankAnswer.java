package org.nuan.benefits.domain.bank;

import java.util.Map;
import java.util.UUID;

/** What a payment status report says about one of our files. */
public sealed interface BankAnswer {

    /** Nothing of the file was or will be paid. */
    record FileRefused(String reasonCode) implements BankAnswer {}

    /** The bank has had this file before. Its payments must never be taken as unpaid because of that. */
    record SeenBefore(String reasonCode) implements BankAnswer {}

    /** The file was taken; the answers that are known, by payment id. */
    record Payments(Map<UUID, PaymentAnswer> answers) implements BankAnswer {

        public Payments {
            answers = Map.copyOf(answers);
        }
    }
}
