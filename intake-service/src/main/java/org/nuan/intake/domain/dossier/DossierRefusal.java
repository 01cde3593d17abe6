package org.nuan.intake.domain.dossier;

import org.nuan.kernel.Refusal;

/** Why something cannot be added to the dossier of a case. */
public enum DossierRefusal implements Refusal {
    VISIT_UNKNOWN("visit-unknown", Kind.NOT_FOUND),
    NOT_SECOND_VISITOR("not-second-visitor", Kind.FORBIDDEN),
    VISIT_NOT_COUNTERSIGNED("visit-not-countersigned", Kind.CONFLICT),
    OPINION_MISSING("opinion-missing", Kind.CONFLICT),
    APPRAISAL_NOT_NEEDED("appraisal-not-needed", Kind.CONFLICT),
    OBJECTION_UNANSWERED("objection-unanswered", Kind.CONFLICT),
    FOUR_EYES("four-eyes", Kind.FORBIDDEN),
    COUNTY_MUST_DECIDE("county-must-decide", Kind.FORBIDDEN),
    DECISION_LETTER_UNKNOWN("decision-letter-unknown", Kind.NOT_FOUND),
    DECISION_LETTER_WRITTEN("decision-letter-written", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    DossierRefusal(String code, Kind kind) {
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
