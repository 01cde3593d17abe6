package org.nuan.verification.domain.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source's reply as it was sent, before it is believed. */
public record RawReply(
        @Nullable String queryId,
        @Nullable String sourceId,
        @Nullable Instant answeredAt,
        @Nullable LocalDate asOf,
        @Nullable Boolean known,
        @Nullable List<@Nullable RawItem> items) {

    public record RawItem(
            @Nullable String item,
            @Nullable Long amountFen,
            @Nullable String period,
            @Nullable String text,
            @Nullable String reference,
            @Nullable LocalDate since) {}
}
