package org.nuan.workflows.application.incident;

import java.util.List;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.transaction.support.TransactionOperations;

/** Lets operators see what stands still in their region, and have it tried again. */
public final class HandleIncidents {

    private final Incidents incidents;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    public HandleIncidents(Incidents incidents, AuditTrail audit, TransactionOperations transactions) {
        this.incidents = incidents;
        this.audit = audit;
        this.transactions = transactions;
    }

    public Outcome<List<IncidentView>> list(Actor actor) {
        if (!actor.has(Role.OPERATOR) || actor.region().isEmpty()) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        return Outcome.done(incidents.open(actor.region().get()));
    }

    public Outcome<IncidentView> retry(String incidentId, Actor actor) {
        if (!actor.has(Role.OPERATOR)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        return incidents
                .find(incidentId)
                .filter(incident -> actor.reaches(RegionCode.of(incident.region())))
                .map(incident -> {
                    transactions.executeWithoutResult(status -> retry(incident, actor));
                    return Outcome.done(incident);
                })
                .orElseGet(() -> Outcome.refused(CommonRefusal.NOT_FOUND));
    }

    private void retry(IncidentView incident, Actor actor) {
        incidents.retry(incident.incidentId());
        audit.record(actor, "incident-retried", "application", incident.applicationId(), incident.activityId());
    }
}
