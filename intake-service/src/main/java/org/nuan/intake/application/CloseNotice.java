package org.nuan.intake.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.nuan.intake.domain.application.UnderReview;
import org.nuan.intake.domain.dossier.Notice;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.stereotype.Service;

/** Closes a notice whose days are over, so that the case can go on. */
@Service
public class CloseNotice {

    private final ChangeApplication changes;
    private final Clock clock;

    CloseNotice(ChangeApplication changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public Outcome<Notice> close(Actor actor, String applicationId, String noticeId) {
        return changes.byStaff(
                        actor,
                        applicationId,
                        "notice-closed",
                        app -> ChangeApplication.underReview(app).then(open -> closed(open, noticeId)),
                        Role.PROCESS)
                .map(stored -> Dossiers.of(stored).notice(noticeId).orElseThrow());
    }

    private Outcome<Change> closed(UnderReview open, String noticeId) {
        return open.dossier()
                .close(noticeId, LocalDate.now(clock), clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .map(dossier -> Change.silent(open.with(dossier)));
    }
}
