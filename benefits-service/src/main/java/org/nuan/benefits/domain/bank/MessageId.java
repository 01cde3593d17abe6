package org.nuan.benefits.domain.bank;

import java.util.Locale;
import java.util.UUID;

/**
 * Identifies a file to the bank: at most 35 characters (ISO 20022 Max35Text) that are also safe in a file name. It follows
 * from the pay run alone, so that a repeat after a crash is the same message.
 */
public record MessageId(String value) {

    private static final String PREFIX = "NB";

    public static MessageId of(UUID payRunId) {
        return new MessageId(PREFIX + payRunId.toString().replace("-", "").toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
