package org.nuan.intake.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nuan.intake.domain.application.UnderReview;
import org.nuan.intake.domain.dossier.Account;
import org.nuan.intake.domain.dossier.Visit;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.stereotype.Service;

/** Writes a home visit into the dossier; the second visitor has yet to countersign. */
@Service
public class RecordVisit {

    private final ChangeApplication changes;
    private final Clock clock;

    RecordVisit(ChangeApplication changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public Outcome<Visit> visit(Actor actor, String applicationId, UUID command, Outcome<NewVisit> form) {
        String id = command.toString();
        return changes.byStaff(
                        actor,
                        applicationId,
                        "visit-recorded",
                        app -> form.then(seen ->
                                ChangeApplication.underReview(app).then(open -> visited(open, visit(id, actor, seen)))),
                        Role.TOWNSHIP_CASEWORKER)
                .map(stored -> Dossiers.of(stored).visit(id).orElseThrow());
    }

    private Outcome<Change> visited(UnderReview open, Visit visit) {
        return open.dossier().visit(visit.id()).isPresent()
                ? Outcome.done(Change.silent(open))
                : open.visited(visit, LocalDate.now(clock)).map(Change::silent);
    }

    private static Visit visit(String id, Actor actor, NewVisit seen) {
        return new Visit(
                id,
                seen.visitedOn(),
                Access.account(actor),
                Account.named(seen.secondVisitor()),
                null,
                seen.truthful(),
                seen.findings(),
                seen.needs());
    }
}
