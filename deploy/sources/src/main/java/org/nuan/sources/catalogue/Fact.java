package org.nuan.sources.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One line of an answer.
 *
 * @param amountFen whole fen; absent for facts and counts
 * @param reference the last digits of an account or plate, never the whole number
 * @param since ISO date from which the fact holds, if the source knows it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Fact(
        Item item,
        @Nullable Long amountFen,
        Period period,
        @Nullable String text,
        @Nullable String reference,
        @Nullable String since) {

    public static Fact amount(Item item, long fen, String text, String reference, String since) {
        return new Fact(item, fen, item.period(), text, reference, since);
    }

    public static Fact of(Item item, String text, @Nullable String since) {
        return new Fact(item, null, item.period(), text, null, since);
    }
}
