package org.nuan.benefits.domain.award;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.Refusal;

/** Why an award is not granted, or not shown. */
public enum AwardRefusal implements Refusal {
    ASSESSMENT_UNKNOWN("assessment-unknown", Kind.INVALID, "/assessmentId"),
    OTHER_APPLICATION("award-other-application", Kind.INVALID, "/assessmentId"),
    NOT_ENTITLED("award-not-entitled", Kind.CONFLICT, "/assessmentId"),
    NO_DECIDER("award-no-decider", Kind.INVALID, "/decidedBy"),
    DECIDED_IN_FUTURE("award-decided-in-future", Kind.INVALID, "/decidedOn"),
    REGION_DIFFERS("award-region-differs", Kind.INVALID, "/region"),
    ALREADY_GRANTED("award-exists", Kind.CONFLICT, null),
    NOT_FOUND("award-not-found", Kind.NOT_FOUND, null);

    private final String code;
    private final Kind kind;
    private final @Nullable String field;

    AwardRefusal(String code, Kind kind, @Nullable String field) {
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
