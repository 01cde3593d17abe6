package org.nuan.intake.domain.dossier;

import java.time.Instant;

/** What the township proposes after the visit, or after a democratic appraisal. */
public record Opinion(
        String id, Account by, Instant at, Recommendation recommendation, String assessmentId, String reason) {

    /** Support or refuse; a refusal has a reason. */
    public enum Recommendation {
        SUPPORT,
        REFUSE
    }

    public Opinion {
        if (recommendation == Recommendation.REFUSE && reason.isBlank()) {
            throw new IllegalArgumentException("a proposed refusal has a reason");
        }
    }
}
