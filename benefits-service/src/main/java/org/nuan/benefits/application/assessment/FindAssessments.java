package org.nuan.benefits.application.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuan.benefits.application.access.CaseAccess;
import org.nuan.benefits.domain.assessment.Assessment;
import org.nuan.benefits.domain.assessment.AssessmentRefusal;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;

/** Shows proposals to those who may look at the household. */
public final class FindAssessments {

    private final Assessments assessments;
    private final CaseAccess access;
    private final AuditTrail audit;

    public FindAssessments(Assessments assessments, CaseAccess access, AuditTrail audit) {
        this.assessments = assessments;
        this.access = access;
        this.audit = audit;
    }

    public Outcome<Assessment> byId(Actor actor, UUID id, String purpose) {
        if (!access.hasRole(actor)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        Optional<Assessment> assessment = assessments.find(id).filter(found -> mayLook(actor, found));
        assessment.ifPresent(found -> looked(actor, found, purpose));
        return assessment.map(Outcome::done).orElseGet(() -> Outcome.refused(AssessmentRefusal.NOT_FOUND));
    }

    /** Every proposal about the application that the actor may look at, newest first. */
    public Outcome<List<Assessment>> ofApplication(Actor actor, String applicationId, String purpose) {
        if (!access.hasRole(actor)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        List<Assessment> all = assessments.ofApplication(applicationId);
        if (all.isEmpty() || !mayLook(actor, all.getFirst())) {
            return Outcome.done(List.of());
        }
        looked(actor, all.getFirst(), purpose);
        return Outcome.done(all);
    }

    /** What the same household's assessment before said, for comparison with one that was shown already. */
    public Optional<Assessment> before(Assessment shown) {
        return assessments.before(shown);
    }

    private boolean mayLook(Actor actor, Assessment assessment) {
        Assessment.Subject subject = assessment.subject();
        return access.mayLook(actor, subject.region(), Set.of(subject.applicationId()));
    }

    private void looked(Actor actor, Assessment assessment, String purpose) {
        audit.record(
                actor, "assessment-viewed", "household", assessment.subject().householdId(), purpose);
    }
}
