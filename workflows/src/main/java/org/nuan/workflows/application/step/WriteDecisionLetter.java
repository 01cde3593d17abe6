package org.nuan.workflows.application.step;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.nuan.contracts.benefits.AssessmentView;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.intake.DossierForms.LetterTexts;
import org.nuan.kernel.Outcome;
import org.nuan.workflows.application.letter.DecisionLetter;
import org.nuan.workflows.application.limit.Limits;
import org.nuan.workflows.domain.limit.Deadlines;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.Variable;

/** Writes the decision letter from the decision and its trace, and stores it in the dossier. */
public final class WriteDecisionLetter implements ServiceStep {

    private static final String APPROVED = "APPROVED";

    private final Dossiers dossiers;
    private final Benefits benefits;
    private final Limits limits;
    private final Deadlines deadlines;

    public WriteDecisionLetter(Dossiers dossiers, Benefits benefits, Limits limits, Deadlines deadlines) {
        this.dossiers = dossiers;
        this.benefits = benefits;
        this.limits = limits;
        this.deadlines = deadlines;
    }

    @Override
    public Outcome<CaseFacts> carryOut(CaseStep step) {
        return dossiers.application(step.applicationId())
                .then(view -> benefits.assessment(step.facts().text(Variable.ASSESSMENT_ID))
                        .then(assessment ->
                                dossiers.storeLetter(step.applicationId(), letter(view, assessment, step), step.key())))
                .map(stored -> CaseFacts.NONE);
    }

    private LetterTexts letter(ApplicationView view, AssessmentView assessment, CaseStep step) {
        ApplicationView.Decision decision = view.decision();
        if (decision == null) {
            throw new IllegalStateException("the dossier has no decision");
        }
        LocalDate written = deadlines.dayOf(step.startedAt());
        int days = limits.of(view.region(), written).objectionDays();
        return new DecisionLetter(
                        view.receiptNumber(),
                        view.members().getFirst().name(),
                        view.members().stream()
                                .collect(Collectors.toMap(
                                        ApplicationView.Member::personId, ApplicationView.Member::name)),
                        APPROVED.equals(decision.outcome()),
                        decision.by(),
                        deadlines.dayOf(decision.at()),
                        decision.reason(),
                        assessment,
                        written.plusDays(days))
                .texts();
    }
}
