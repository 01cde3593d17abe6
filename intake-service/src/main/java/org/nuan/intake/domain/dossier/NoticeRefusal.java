package org.nuan.intake.domain.dossier;

import org.nuan.kernel.Refusal;

/** Why a public notice cannot be opened, closed or objected to. */
public enum NoticeRefusal implements Refusal {
    NOTICE_UNKNOWN("notice-unknown", Kind.NOT_FOUND),
    NOTICE_ALREADY_OPEN("notice-already-open", Kind.CONFLICT),
    NOTICE_STILL_RUNNING("notice-still-running", Kind.CONFLICT),
    NOTICE_CLOSED("notice-closed", Kind.CONFLICT),
    NOTICE_NOT_RUN("notice-not-run", Kind.CONFLICT),
    TOO_MANY_OBJECTIONS("too-many-objections", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    NoticeRefusal(String code, Kind kind) {
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
