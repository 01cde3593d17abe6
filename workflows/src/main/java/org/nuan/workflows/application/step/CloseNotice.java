package org.nuan.workflows.application.step;

import org.nuan.contracts.intake.ApplicationView;
import org.nuan.kernel.Outcome;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.Variable;

/** Closes the public notice, and sees whether an objection came in its last moments. */
public final class CloseNotice implements ServiceStep {

    private final Dossiers dossiers;

    public CloseNotice(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Outcome<CaseFacts> carryOut(CaseStep step) {
        return dossiers.closeNotice(step.applicationId(), step.facts().text(Variable.NOTICE_ID), step.key())
                .map(dossier -> remembered(dossier, step.facts()));
    }

    private static CaseFacts remembered(ApplicationView dossier, CaseFacts before) {
        boolean open =
                dossier.notices().stream().flatMap(n -> n.objections().stream()).anyMatch(o -> o.answer() == null);
        return CaseFacts.of(Variable.OBJECTIONS_OPEN, open)
                .with(Variable.OBJECTED, open || before.is(Variable.OBJECTED));
    }
}
