package org.nuan.intake.application;

import java.util.Optional;
import org.nuan.intake.domain.application.ApplicationRefusal;
import org.nuan.intake.domain.application.Draft;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.stereotype.Service;

/** Gives the process what it needs to have a household verified, assessed and paid; each time with a purpose. */
@Service
public class OpenCaseFile {

    private final Applications applications;
    private final AuditTrail audit;

    public OpenCaseFile(Applications applications, AuditTrail audit) {
        this.applications = applications;
        this.audit = audit;
    }

    public Outcome<Stored> open(Actor actor, String applicationId, String purpose) {
        if (!actor.has(Role.PROCESS)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        if (purpose.isBlank()) {
            return Outcome.refused(CommonRefusal.PURPOSE_MISSING);
        }
        Optional<Stored> stored = applications.find(applicationId);
        if (stored.isEmpty()) {
            return Outcome.refused(ApplicationRefusal.APPLICATION_UNKNOWN);
        }
        if (stored.get().application() instanceof Draft) {
            return Outcome.refused(ApplicationRefusal.NOT_SUBMITTED);
        }
        audit.record(actor, "case-file-opened", ChangeApplication.SUBJECT, applicationId, purpose);
        return Outcome.done(stored.get());
    }
}
