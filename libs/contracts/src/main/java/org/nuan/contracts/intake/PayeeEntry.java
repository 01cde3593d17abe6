package org.nuan.contracts.intake;

import org.jspecify.annotations.Nullable;

/** The bank account into which help is to be paid. */
public record PayeeEntry(
        @Nullable String accountNumber,
        @Nullable String holderName,
        @Nullable String bankName) {}
