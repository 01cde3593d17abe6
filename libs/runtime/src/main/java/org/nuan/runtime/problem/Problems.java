package org.nuan.runtime.problem;

import org.nuan.kernel.Outcome;
import org.nuan.kernel.Refusal;

/** From the outcome of a use case to the answer of a controller. */
public final class Problems {

    private Problems() {}

    /** The value, or the refusal on its way to becoming a problem detail. */
    public static <T> T orThrow(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Refusal refusal) -> throw new ProblemException(refusal);
        };
    }

    public static ProblemException of(Refusal refusal) {
        return new ProblemException(refusal);
    }
}
