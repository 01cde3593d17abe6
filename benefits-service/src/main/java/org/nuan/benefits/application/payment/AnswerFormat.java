package org.nuan.benefits.application.payment;

import org.nuan.benefits.domain.bank.BankAnswer;
import org.nuan.benefits.domain.bank.MessageId;

/** How an answer of the bank is understood. */
public interface AnswerFormat {

    /**
     * @throws Unreadable if it breaks its schema, or speaks of another message
     */
    BankAnswer read(String xml, MessageId expected) throws Unreadable;

    /** The bank sent something that cannot be believed. A person must look at it; nothing is changed. */
    final class Unreadable extends Exception {

        public Unreadable(String message) {
            super(message);
        }
    }
}
