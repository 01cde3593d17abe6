package org.nuan.intake.application;

import java.util.List;
import java.util.Optional;
import org.nuan.intake.domain.application.Application;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.stereotype.Service;

/** A citizen's own applications, or for staff those of their region. */
@Service
public class ListApplications {

    private final Applications applications;
    private final AuditTrail audit;

    public ListApplications(Applications applications, AuditTrail audit) {
        this.applications = applications;
        this.audit = audit;
    }

    /** Everything the caller may see. */
    public Outcome<List<Application>> list(Actor actor) {
        Optional<RegionCode> own = actor.region();
        if (Access.isReader(actor) && own.isPresent()) {
            return list(actor, own.get());
        }
        return actor.has(Role.CITIZEN)
                ? Outcome.done(applications.ownedBy(actor.account()))
                : Outcome.refused(CommonRefusal.NOT_YOURS);
    }

    /** Those of one place, which must lie in the caller's region. */
    public Outcome<List<Application>> list(Actor actor, RegionCode place) {
        if (!Access.isReader(actor) || !actor.reaches(place)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        audit.record(actor, "applications-listed", "region", place.value(), "case-work");
        return Outcome.done(applications.inRegion(place));
    }
}
