package org.nuan.verification.application;

import org.nuan.kernel.Refusal;

/** What can be wrong with a command to this service, besides what a form's own faults are. */
public enum VerificationRefusal implements Refusal {
    PURPOSE_UNKNOWN("purpose-unknown", Kind.INVALID),
    NOTHING_TO_ASK("nothing-to-ask", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    VerificationRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
