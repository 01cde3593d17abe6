package org.nuan.intake.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.nuan.intake.domain.application.UnderReview;
import org.nuan.intake.domain.dossier.Opinion;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.stereotype.Service;

/** The township's opinion, after a countersigned visit. */
@Service
public class GiveOpinion {

    private final ChangeApplication changes;
    private final Clock clock;

    GiveOpinion(ChangeApplication changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public Outcome<Opinion> give(Actor actor, String applicationId, UUID command, Outcome<NewOpinion> form) {
        String id = command.toString();
        return changes.byStaff(
                        actor,
                        applicationId,
                        "opinion-given",
                        app -> form.then(given -> ChangeApplication.underReview(app)
                                .then(open -> given(open, opinion(id, actor, given)))),
                        Role.TOWNSHIP_CASEWORKER)
                .map(stored -> Dossiers.of(stored).opinion(id).orElseThrow());
    }

    private static Outcome<Change> given(UnderReview open, Opinion opinion) {
        return open.dossier().opinion(opinion.id()).isPresent()
                ? Outcome.done(Change.silent(open))
                : open.dossier().with(opinion).map(dossier -> Change.silent(open.with(dossier)));
    }

    private Opinion opinion(String id, Actor actor, NewOpinion given) {
        return new Opinion(
                id,
                Access.account(actor),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                given.recommendation(),
                given.assessmentId(),
                given.reason());
    }
}
