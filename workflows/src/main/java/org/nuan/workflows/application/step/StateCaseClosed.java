package org.nuan.workflows.application.step;

import org.nuan.contracts.event.CaseClosed;
import org.nuan.kernel.Outcome;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.Variable;

/** States that the case came to its end. */
public final class StateCaseClosed implements ServiceStep {

    private final StatedFacts facts;

    public StateCaseClosed(StatedFacts facts) {
        this.facts = facts;
    }

    @Override
    public Outcome<CaseFacts> carryOut(CaseStep step) {
        facts.state(new CaseClosed(step.applicationId(), step.facts().text(Variable.DECISION)), step.applicationId());
        return Outcome.done(CaseFacts.NONE);
    }
}
