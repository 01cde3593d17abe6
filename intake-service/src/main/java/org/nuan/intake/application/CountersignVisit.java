package org.nuan.intake.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.nuan.intake.domain.dossier.Visit;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.stereotype.Service;

/** The second visitor's signature under a visit. */
@Service
public class CountersignVisit {

    private final ChangeApplication changes;
    private final Clock clock;

    CountersignVisit(ChangeApplication changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public Outcome<Visit> countersign(Actor actor, String applicationId, String visitId) {
        return changes.byStaff(
                        actor,
                        applicationId,
                        "visit-countersigned",
                        app -> ChangeApplication.underReview(app)
                                .then(open -> open.dossier()
                                        .countersign(
                                                visitId,
                                                Access.account(actor),
                                                clock.instant().truncatedTo(ChronoUnit.MILLIS))
                                        .map(dossier -> Change.silent(open.with(dossier)))),
                        Role.TOWNSHIP_CASEWORKER,
                        Role.VILLAGE_COORDINATOR)
                .map(stored -> Dossiers.of(stored).visit(visitId).orElseThrow());
    }
}
