package org.nuan.contracts.intake;

import org.jspecify.annotations.Nullable;

/**
 * A declared income of one member.
 *
 * @param kind WAGE, BUSINESS, PROPERTY, TRANSFER or OTHER
 * @param subkind finer, such as CENTRAL_BASIC_PENSION, where it matters
 * @param monthlyFen average of a month, in fen, not negative
 */
public record IncomeEntry(
        @Nullable String kind,
        @Nullable String subkind,
        @Nullable Long monthlyFen) {}
