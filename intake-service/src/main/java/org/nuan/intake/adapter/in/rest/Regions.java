package org.nuan.intake.adapter.in.rest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.RegionCode;

/** Reads region codes that callers send. */
final class Regions {

    /** Empty if absent or no region code. */
    static Optional<RegionCode> parse(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(RegionCode.of(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Regions() {}
}
