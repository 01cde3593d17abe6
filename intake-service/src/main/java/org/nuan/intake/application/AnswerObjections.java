package org.nuan.intake.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.nuan.intake.domain.application.UnderReview;
import org.nuan.intake.domain.dossier.Appraisal;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.stereotype.Service;

/** Answers the objections to a household with the minutes of a democratic appraisal. */
@Service
public class AnswerObjections {

    private final ChangeApplication changes;
    private final Clock clock;

    AnswerObjections(ChangeApplication changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public Outcome<Appraisal> answer(Actor actor, String applicationId, UUID command, Outcome<NewAppraisal> form) {
        String id = command.toString();
        return changes.byStaff(
                        actor,
                        applicationId,
                        "objections-answered",
                        app -> form.then(held -> ChangeApplication.underReview(app)
                                .then(open -> answered(open, appraisal(open, id, actor, held)))),
                        Role.TOWNSHIP_CASEWORKER)
                .map(stored -> Dossiers.of(stored).appraisal(id).orElseThrow());
    }

    private static Outcome<Change> answered(UnderReview open, Appraisal appraisal) {
        return open.dossier().appraisal(appraisal.id()).isPresent()
                ? Outcome.done(Change.silent(open))
                : open.dossier().appraise(appraisal).map(dossier -> Change.silent(open.with(dossier)));
    }

    private Appraisal appraisal(UnderReview open, String id, Actor actor, NewAppraisal held) {
        return new Appraisal(
                id,
                Access.account(actor),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                held.present(),
                held.inFavour(),
                held.minutes(),
                open.dossier().opinions().size());
    }
}
