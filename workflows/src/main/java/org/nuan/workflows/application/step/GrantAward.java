package org.nuan.workflows.application.step;

import java.time.ZoneId;
import org.nuan.contracts.benefits.AwardOrder;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.intake.CaseFile;
import org.nuan.kernel.Outcome;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.Variable;

/** Grants what the named person decided, from the month after the decision. */
public final class GrantAward implements ServiceStep {

    private final Dossiers dossiers;
    private final Benefits benefits;
    private final ZoneId zone;

    public GrantAward(Dossiers dossiers, Benefits benefits, ZoneId zone) {
        this.dossiers = dossiers;
        this.benefits = benefits;
        this.zone = zone;
    }

    @Override
    public Outcome<CaseFacts> carryOut(CaseStep step) {
        return dossiers.application(step.applicationId())
                .then(view -> dossiers.caseFile(step.applicationId(), "dibao-award")
                        .then(file -> benefits.grant(order(file, decision(view), step), step.key())))
                .map(award -> CaseFacts.of(Variable.AWARD_ID, award.awardId()));
    }

    private static ApplicationView.Decision decision(ApplicationView view) {
        if (view.decision() == null) {
            throw new IllegalStateException("the dossier has no decision");
        }
        return view.decision();
    }

    private AwardOrder order(CaseFile file, ApplicationView.Decision decision, CaseStep step) {
        CaseFile.Payee payee = file.payee();
        String assessment = decision.assessmentId();
        return new AwardOrder(
                step.applicationId(),
                assessment == null ? step.facts().text(Variable.ASSESSMENT_ID) : assessment,
                decision.by(),
                decision.at().atZone(zone).toLocalDate(),
                file.region(),
                new AwardOrder.Payee(payee.accountNumber(), payee.holderName(), payee.bankName()));
    }
}
