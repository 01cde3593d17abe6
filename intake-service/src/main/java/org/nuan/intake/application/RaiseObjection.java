package org.nuan.intake.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.nuan.contracts.event.ObjectionRaised;
import org.nuan.intake.domain.application.Application;
import org.nuan.intake.domain.application.UnderReview;
import org.nuan.intake.domain.dossier.NoticeRefusal;
import org.nuan.intake.domain.dossier.Objection;
import org.nuan.kernel.Outcome;
import org.springframework.stereotype.Service;

/** Takes an objection from the public while a notice runs. Nobody has to say who they are. */
@Service
public class RaiseObjection {

    private final ChangeApplication changes;
    private final Applications applications;
    private final Clock clock;

    RaiseObjection(ChangeApplication changes, Applications applications, Clock clock) {
        this.changes = changes;
        this.applications = applications;
        this.clock = clock;
    }

    public Outcome<Stored> raise(String noticeId, UUID command, Outcome<NewObjection> form) {
        return form.then(objection -> applications
                .withNotice(noticeId)
                .map(found -> changes.apply(
                        found.application().id(), app -> raised(app, noticeId, command.toString(), objection)))
                .orElseGet(() -> Outcome.refused(NoticeRefusal.NOTICE_UNKNOWN)));
    }

    private Outcome<Change> raised(Application application, String noticeId, String id, NewObjection sent) {
        if (!(application instanceof UnderReview open)) {
            return Outcome.refused(NoticeRefusal.NOTICE_CLOSED);
        }
        boolean known = open.dossier().notice(noticeId).stream()
                .flatMap(n -> n.objections().stream())
                .anyMatch(o -> o.id().equals(id));
        if (known) {
            return Outcome.done(Change.silent(open));
        }
        Objection objection =
                new Objection(id, clock.instant().truncatedTo(ChronoUnit.MILLIS), sent.text(), sent.contact(), null);
        return open.dossier()
                .object(noticeId, objection, LocalDate.now(clock))
                .map(dossier -> new Change(open.with(dossier), List.of(new ObjectionRaised(open.id(), noticeId, id))));
    }
}
