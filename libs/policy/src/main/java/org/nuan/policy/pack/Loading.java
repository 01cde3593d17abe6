package org.nuan.policy.pack;

import java.util.List;
import java.util.stream.Collectors;

/** What came of reading a pack file. */
public sealed interface Loading {

    record Loaded(Pack pack) implements Loading {}

    /** Every error of the file, top to bottom. */
    record Rejected(List<PackError> errors) implements Loading {

        IllegalStateException asException() {
            return new IllegalStateException(
                    errors.stream().map(PackError::toString).collect(Collectors.joining("\n", "faulty pack\n", "")));
        }
    }

    /** The pack, where a faulty file means that the program cannot go on. */
    default Pack orThrow() {
        return switch (this) {
            case Loaded(Pack pack) -> pack;
            case Rejected rejected -> throw rejected.asException();
        };
    }
}
