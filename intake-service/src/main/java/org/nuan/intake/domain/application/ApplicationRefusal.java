package org.nuan.intake.domain.application;

import org.nuan.kernel.Refusal;

/** Why an application cannot go on, or be found. */
public enum ApplicationRefusal implements Refusal {
    APPLICATION_UNKNOWN("application-unknown", Kind.NOT_FOUND),
    NOT_SUBMITTED("application-not-submitted", Kind.CONFLICT),
    ALREADY_SUBMITTED("application-already-submitted", Kind.CONFLICT),
    ALREADY_DECIDED("application-already-decided", Kind.CONFLICT),
    NOT_DECIDED("application-not-decided", Kind.CONFLICT),
    CLOSED("application-closed", Kind.CONFLICT),
    HOUSEHOLD_ALREADY_APPLYING("household-already-applying", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    ApplicationRefusal(String code, Kind kind) {
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
