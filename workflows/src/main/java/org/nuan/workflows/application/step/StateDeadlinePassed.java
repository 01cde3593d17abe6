package org.nuan.workflows.application.step;

import org.nuan.contracts.event.DeadlinePassed;
import org.nuan.kernel.Outcome;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.Variable;

/** States that the overall limit passed while the case was open. */
public final class StateDeadlinePassed implements ServiceStep {

    private final StatedFacts facts;
    private final Runnable counted;

    /** @param counted told of every limit that passed */
    public StateDeadlinePassed(StatedFacts facts, Runnable counted) {
        this.facts = facts;
        this.counted = counted;
    }

    @Override
    public Outcome<CaseFacts> carryOut(CaseStep step) {
        String limit = step.facts().is(Variable.OBJECTED) ? "extended" : "overall";
        facts.state(
                new DeadlinePassed(step.applicationId(), limit, step.facts().text(Variable.REGION)),
                step.applicationId());
        counted.run();
        return Outcome.done(CaseFacts.NONE);
    }
}
