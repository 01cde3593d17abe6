package org.nuan.intake.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nuan.intake.domain.application.UnderReview;
import org.nuan.intake.domain.dossier.Notice;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.stereotype.Service;

/** Opens a public notice; from now on the public may object. */
@Service
public class OpenNotice {

    private final ChangeApplication changes;
    private final Clock clock;

    OpenNotice(ChangeApplication changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public Outcome<Notice> open(Actor actor, String applicationId, UUID command, Outcome<NewNotice> form) {
        String id = command.toString();
        return changes.byStaff(
                        actor,
                        applicationId,
                        "notice-opened",
                        app -> form.then(
                                wanted -> ChangeApplication.underReview(app).then(open -> opened(open, id, wanted))),
                        Role.PROCESS)
                .map(stored -> Dossiers.of(stored).notice(id).orElseThrow());
    }

    private Outcome<Change> opened(UnderReview open, String id, NewNotice wanted) {
        if (open.dossier().notice(id).isPresent()) {
            return Outcome.done(Change.silent(open));
        }
        Notice notice = Notice.opened(id, LocalDate.now(clock), wanted.days(), wanted.monthlyAmount());
        return open.dossier().open(notice).map(dossier -> Change.silent(open.with(dossier)));
    }
}
