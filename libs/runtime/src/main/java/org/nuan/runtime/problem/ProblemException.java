package org.nuan.runtime.problem;

import org.nuan.kernel.Refusal;

/** Carries a refusal from a controller to the answer. Made by {@link Problems} only. */
public final class ProblemException extends RuntimeException {

    private final transient Refusal refusal;

    ProblemException(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
