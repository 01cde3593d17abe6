package org.nuan.workflows.application.progress;

import org.nuan.contracts.workflows.TaskViews.CaseProgress;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.nuan.workflows.application.task.DossierEntries;

/** Shows where a case stands: to staff of the region, to auditors and operators there, and to the applicant. */
public final class ShowProgress {

    private static final Role[] STAFF = {
        Role.VILLAGE_COORDINATOR,
        Role.TOWNSHIP_CASEWORKER,
        Role.TOWNSHIP_APPROVER,
        Role.COUNTY_REVIEWER,
        Role.COUNTY_FINANCE,
        Role.AUDITOR,
        Role.OPERATOR
    };

    private final CaseDiagrams diagrams;
    private final DossierEntries dossier;

    public ShowProgress(CaseDiagrams diagrams, DossierEntries dossier) {
        this.diagrams = diagrams;
        this.dossier = dossier;
    }

    public Outcome<CaseProgress> show(String applicationId, Actor actor) {
        return diagrams.regionOf(applicationId)
                .filter(region -> maySee(applicationId, region, actor))
                .map(region -> Outcome.done(diagrams.progress(applicationId)))
                .orElseGet(() -> Outcome.refused(CommonRefusal.NOT_FOUND));
    }

    /** Who owns an application is the intake service's knowledge: it is asked with the caller's own token. */
    private boolean maySee(String applicationId, RegionCode region, Actor actor) {
        return actor.mayActIn(region, STAFF) || (actor.has(Role.CITIZEN) && dossier.mayRead(applicationId));
    }
}
