package org.nuan.benefits.domain.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.Refusal;

/** Why no proposal is made, or shown. */
public enum AssessmentRefusal implements Refusal {
    NOT_FOUND("assessment-not-found", Kind.NOT_FOUND, null),
    REPORT_RUNNING("assessment-report-running", Kind.CONFLICT, "/reportStatus"),
    NO_PACK("assessment-no-pack", Kind.CONFLICT, "/region"),
    NOT_COVERED("assessment-not-covered", Kind.CONFLICT, "/effectiveOn");

    private final String code;
    private final Kind kind;
    private final @Nullable String field;

    AssessmentRefusal(String code, Kind kind, @Nullable String field) {
        this.code = code;
        this.kind = kind;
        this.field = field;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
