package org.nuan.workflows.application.step;

import org.nuan.kernel.Outcome;
import org.nuan.workflows.domain.process.CaseFacts;

/** What a service task does; may be tried again and must then come to the same. */
@FunctionalInterface
public interface ServiceStep {

    /** Returns what the case has to remember, or the refusal of the service that was asked. */
    Outcome<CaseFacts> carryOut(CaseStep step);
}
