package org.nuan.intake.application;

import java.util.List;
import java.util.Optional;
import org.nuan.intake.domain.application.Application;
import org.nuan.intake.domain.application.ApplicationRefusal;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.audit.AuditEntry;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.stereotype.Service;

/** Who looked at an application and who changed it: for its owner and for auditors of the region. */
@Service
public class ReadAudit {

    private final Applications applications;
    private final AuditTrail audit;

    public ReadAudit(Applications applications, AuditTrail audit) {
        this.applications = applications;
        this.audit = audit;
    }

    public Outcome<List<AuditEntry>> read(Actor actor, String applicationId) {
        Optional<Application> application = applications.find(applicationId).map(Stored::application);
        boolean may = application
                .filter(app -> Access.isOwner(actor, app) || actor.mayActIn(Access.region(app), Role.AUDITOR))
                .isPresent();
        return may
                ? Outcome.done(audit.entriesFor(ChangeApplication.SUBJECT, applicationId))
                : Outcome.refused(ApplicationRefusal.APPLICATION_UNKNOWN);
    }
}
