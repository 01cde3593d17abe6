package org.nuan.workflows.application.step;

import java.time.LocalDate;
import java.util.Optional;
import org.nuan.contracts.benefits.AssessmentOrder;
import org.nuan.contracts.intake.CaseFile;
import org.nuan.contracts.verification.ReportView;
import org.nuan.kernel.Outcome;
import org.nuan.workflows.application.assessment.MeansMerge;
import org.nuan.workflows.domain.limit.Deadlines;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.Variable;

/** Has the law applied to what was declared and found. What comes out is a proposal; people decide. */
public final class AssessHousehold implements ServiceStep {

    private final Dossiers dossiers;
    private final Verifications verifications;
    private final Benefits benefits;
    private final Deadlines deadlines;

    public AssessHousehold(Dossiers dossiers, Verifications verifications, Benefits benefits, Deadlines deadlines) {
        this.dossiers = dossiers;
        this.verifications = verifications;
        this.benefits = benefits;
        this.deadlines = deadlines;
    }

    @Override
    public Outcome<CaseFacts> carryOut(CaseStep step) {
        LocalDate today = deadlines.dayOf(step.startedAt());
        return dossiers.caseFile(step.applicationId(), OrderVerification.PURPOSE)
                .then(file -> {
                    Optional<String> reportId = step.facts().find(Variable.REPORT_ID);
                    return reportId.isPresent()
                            ? verifications.report(reportId.get()).then(report -> verified(file, report, today, step))
                            : assessed(MeansMerge.orderUnverified(file, today), step);
                });
    }

    private Outcome<CaseFacts> verified(CaseFile file, ReportView report, LocalDate today, CaseStep step) {
        return assessed(MeansMerge.order(file, report, today), step)
                .map(facts -> facts.with(Variable.STOP_FINDINGS, MeansMerge.stopFindings(report)));
    }

    private Outcome<CaseFacts> assessed(AssessmentOrder order, CaseStep step) {
        return benefits.assess(order, step.key())
                .map(assessment -> CaseFacts.of(Variable.ASSESSMENT_ID, assessment.assessmentId()));
    }
}
