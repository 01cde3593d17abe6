package org.nuan.benefits.domain.bank;

import java.util.UUID;

/**
 * A file for the bank, kept before it is sent.
 *
 * @param sha256 hash of its bytes, 64 lower-case hexadecimal digits
 * @param paymentsSha256 hash of what it pays to whom for when, whatever its message id: the same payments under another
 *     id are recognised by it
 * @param xml pain.001.001.09, UTF-8; carries account numbers in clear, so it is stored encrypted and never logged
 */
public record PaymentFile(UUID payRunId, MessageId messageId, String sha256, String paymentsSha256, String xml) {

    @Override
    public String toString() {
        return "file " + messageId + " " + sha256;
    }
}
