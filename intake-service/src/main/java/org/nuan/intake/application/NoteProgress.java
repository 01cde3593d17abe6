package org.nuan.intake.application;

import java.util.function.UnaryOperator;
import org.nuan.intake.domain.application.Application;
import org.nuan.intake.domain.application.Decided;
import org.nuan.intake.domain.application.Draft;
import org.nuan.intake.domain.application.UnderReview;
import org.nuan.intake.domain.dossier.ReportRef;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.Refusal;
import org.nuan.runtime.problem.CommonRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Keeps an application up to date with what the other services state about it. Hearing a fact twice changes nothing. */
@Service
public class NoteProgress {

    private static final Logger LOG = LoggerFactory.getLogger(NoteProgress.class);

    private final ChangeApplication changes;

    NoteProgress(ChangeApplication changes) {
        this.changes = changes;
    }

    public void verified(String applicationId, ReportRef report) {
        note(applicationId, "report", app -> switch (app) {
            case Draft draft -> draft;
            case UnderReview open -> open.reportArrived(report);
            case Decided decided -> decided.reportArrived(report);
        });
    }

    public void awarded(String applicationId, String awardId) {
        note(applicationId, "award", app -> app instanceof Decided decided ? decided.awarded(awardId) : app);
    }

    public void paid(String applicationId) {
        note(applicationId, "payment", app -> app instanceof Decided decided ? decided.firstPaid() : app);
    }

    private void note(String applicationId, String what, UnaryOperator<Application> next) {
        Outcome<Stored> outcome = changes.apply(applicationId, app -> Outcome.done(Change.silent(next.apply(app))));
        if (outcome instanceof Outcome.Refused<Stored>(Refusal refusal)) {
            if (refusal == CommonRefusal.CHANGED_MEANWHILE) {
                throw new IllegalStateException("the application is being changed; the fact must come again");
            }
            LOG.atWarn()
                    .addKeyValue("applicationId", applicationId)
                    .addKeyValue("fact", what)
                    .log("fact about an application that is not known here");
        }
    }
}
