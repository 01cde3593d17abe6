package org.nuan.workflows.application.step;

import org.nuan.contracts.intake.ApplicationView;
import org.nuan.kernel.Outcome;
import org.nuan.workflows.application.limit.Limits;
import org.nuan.workflows.domain.limit.Deadlines;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.Variable;

/** Opens the public notice of what is proposed, for the days that the law of the place sets. */
public final class OpenNotice implements ServiceStep {

    private final Dossiers dossiers;
    private final Benefits benefits;
    private final Limits limits;
    private final Deadlines deadlines;

    public OpenNotice(Dossiers dossiers, Benefits benefits, Limits limits, Deadlines deadlines) {
        this.dossiers = dossiers;
        this.benefits = benefits;
        this.limits = limits;
        this.deadlines = deadlines;
    }

    @Override
    public Outcome<CaseFacts> carryOut(CaseStep step) {
        int days = limits.of(step.facts().text(Variable.REGION), deadlines.dayOf(step.startedAt()))
                .publicNoticeDays();
        return benefits.assessment(step.facts().text(Variable.ASSESSMENT_ID))
                .then(a -> dossiers.openNotice(step.applicationId(), days, a.monthlyAmountFen(), step.key()))
                .map(this::remembered);
    }

    /** The last day counts in full; objections of that day are in time. */
    private CaseFacts remembered(ApplicationView.Notice notice) {
        return CaseFacts.of(Variable.NOTICE_ID, notice.noticeId())
                .with(Variable.NOTICE_ENDS, deadlines.iso(deadlines.endOf(notice.closesOn())));
    }
}
