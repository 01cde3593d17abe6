package org.nuan.verification.domain.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuan.verification.domain.source.Item;

/**
 * One thing that a source knows.
 *
 * @param amountFen in fen, never negative; there for every item that is an amount
 * @param reference of an account or a document, masked
 */
public record Finding(
        Item item,
        @Nullable Long amountFen,
        @Nullable String text,
        @Nullable String reference,
        @Nullable LocalDate since) {

    private static final int SHOWN = 4;

    public Finding {
        reference = masked(reference);
    }

    /** Whatever a source sends, only the last four characters of a reference are kept. */
    private static @Nullable String masked(@Nullable String reference) {
        if (reference == null || reference.isBlank()) {
            return null;
        }
        return "****" + reference.substring(Math.max(0, reference.length() - SHOWN));
    }

    public long amountOrZero() {
        return amountFen == null ? 0 : amountFen;
    }
}
