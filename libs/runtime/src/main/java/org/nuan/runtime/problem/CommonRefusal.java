package org.nuan.runtime.problem;

import org.nuan.kernel.Refusal;

/** The refusals that every service can give. */
public enum CommonRefusal implements Refusal {
    NOT_YOURS("not-yours", Kind.FORBIDDEN),
    NOT_FOUND("not-found", Kind.NOT_FOUND),
    PURPOSE_MISSING("purpose-missing", Kind.INVALID),
    CHANGED_MEANWHILE("changed-meanwhile", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    CommonRefusal(String code, Kind kind) {
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
