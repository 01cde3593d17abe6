package org.nuan.intake.domain.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision of a named person.
 *
 * @param id of the command that decided
 * @param on the day it was decided; the benefit starts the month after
 * @param reason always there for a refusal
 */
public record Decision(
        String id,
        Outcome outcome,
        Account by,
        Instant at,
        LocalDate on,
        String reason,
        @Nullable String assessmentId) {

    /** Approved or refused. */
    public enum Outcome {
        APPROVED,
        REFUSED
    }

    public Decision {
        if (outcome == Outcome.REFUSED && reason.isBlank()) {
            throw new IllegalArgumentException("a refusal has a reason");
        }
        if (outcome == Outcome.APPROVED && assessmentId == null) {
            throw new IllegalArgumentException("an approval rests on an assessment");
        }
    }

    public boolean isRefusal() {
        return outcome == Outcome.REFUSED;
    }
}
