package org.nuan.intake.domain.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody objected while a notice ran.
 *
 * @param contact how to reach them; empty if they gave none
 * @param answer from the democratic appraisal, once it was held
 */
public record Objection(
        String id,
        Instant at,
        String text,
        String contact,
        @Nullable String answer) {

    Objection answered(String minutes) {
        return answer == null ? new Objection(id, at, text, contact, minutes) : this;
    }

    @Override
    public String toString() {
        return "Objection[" + id + "]";
    }
}
