package org.nuan.contracts.intake;

import org.jspecify.annotations.Nullable;

/**
 * A declared property of one member.
 *
 * @param kind FINANCIAL_ASSETS, VEHICLE, HOME or COMPANY
 * @param amountFen value in fen, where it has one
 * @param description in the household's words
 */
public record PropertyEntry(
        @Nullable String kind,
        @Nullable Long amountFen,
        @Nullable String description) {}
