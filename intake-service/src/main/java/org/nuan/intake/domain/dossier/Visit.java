package org.nuan.intake.domain.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A home visit by two people (57号: at least two investigators, both sign).
 *
 * @param visitor who wrote it down
 * @param secondVisitor who was there too and must countersign
 * @param countersignedAt when the second visitor did
 * @param truthful whether what was declared agrees with what was seen
 */
public record Visit(
        String id,
        LocalDate visitedOn,
        Account visitor,
        Account secondVisitor,
        @Nullable Instant countersignedAt,
        boolean truthful,
        String findings,
        List<Need> needs) {

    public Visit {
        needs = List.copyOf(needs);
    }

    public boolean isCountersigned() {
        return countersignedAt != null;
    }

    Visit countersigned(Account by, Instant at) {
        return new Visit(id, visitedOn, visitor, by, at, truthful, findings, needs);
    }

    boolean involves(Account account) {
        return visitor.isSameAs(account) || secondVisitor.isSameAs(account);
    }
}
