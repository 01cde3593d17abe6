package org.nuan.benefits.application.payment;

import java.util.Optional;
import org.nuan.benefits.domain.bank.MessageId;
import org.nuan.benefits.domain.bank.PaymentFile;

/** The line to the paying bank. */
public interface Bank {

    /**
     * Puts the file into the bank's hands, unless a file or an answer of that name is already there.
     *
     * @throws BankUnreachable if that could not be done or is not certain
     */
    void deliver(PaymentFile file);

    /** Whether the bank shows a sign of the message: the file itself, or an answer to it. */
    boolean knows(MessageId message);

    /** The newest answer, raw, if there is one. */
    Optional<String> answerTo(MessageId message);

    /** The bank, or the way to it, is not there; to be tried again. */
    final class BankUnreachable extends RuntimeException {

        public BankUnreachable(String message, Throwable cause) {
            super(message, cause);
        }

        public BankUnreachable(String message) {
            super(message);
        }
    }
}
