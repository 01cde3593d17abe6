package org.nuan.intake.domain.dossier;

import java.time.Instant;

/**
 * A democratic appraisal (民主评议), held only where somebody objected.
 *
 * @param present how many took part
 * @param inFavour how many of them supported the household
 * @param opinionsBefore how many opinions it overtook; the next one is current again
 */
public record Appraisal(
        String id, Account by, Instant at, int present, int inFavour, String minutes, int opinionsBefore) {

    public Appraisal {
        if (present < 1 || inFavour < 0 || inFavour > present) {
            throw new IllegalArgumentException("nobody can be in favour who was not present");
        }
    }
}
