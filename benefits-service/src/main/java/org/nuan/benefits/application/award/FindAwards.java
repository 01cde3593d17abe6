package org.nuan.benefits.application.award;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuan.benefits.application.access.CaseAccess;
import org.nuan.benefits.domain.award.Award;
import org.nuan.benefits.domain.award.AwardRefusal;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;

/** Shows awards to those who may look at the household. */
public final class FindAwards {

    private final Awards awards;
    private final CaseAccess access;
    private final AuditTrail audit;

    public FindAwards(Awards awards, CaseAccess access, AuditTrail audit) {
        this.awards = awards;
        this.access = access;
        this.audit = audit;
    }

    public Outcome<Award> byId(Actor actor, UUID id, String purpose) {
        if (!access.hasRole(actor)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        Optional<Award> award = awards.find(id).filter(found -> mayLook(actor, found));
        award.ifPresent(found -> looked(actor, found, purpose));
        return award.map(Outcome::done).orElseGet(() -> Outcome.refused(AwardRefusal.NOT_FOUND));
    }

    /** Those of the application that the actor may look at; there is one at most. */
    public Outcome<List<Award>> ofApplication(Actor actor, String applicationId, String purpose) {
        if (!access.hasRole(actor)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        List<Award> found = awards.ofApplication(applicationId).stream()
                .filter(award -> mayLook(actor, award))
                .toList();
        found.forEach(award -> looked(actor, award, purpose));
        return Outcome.done(found);
    }

    private boolean mayLook(Actor actor, Award award) {
        return access.mayLook(actor, award.region(), Set.of(award.applicationId()));
    }

    private void looked(Actor actor, Award award, String purpose) {
        audit.record(actor, "award-viewed", "household", award.householdId(), purpose);
    }
}
