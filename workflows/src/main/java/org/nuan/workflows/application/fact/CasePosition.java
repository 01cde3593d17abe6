package org.nuan.workflows.application.fact;

import java.util.Set;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.CaseMessage;
import org.nuan.workflows.domain.process.Step;

/**
 * Where a case is, as far as facts from outside need to know.
 *
 * @param waitingFor messages that would move it now
 * @param active ids of the elements in which it is
 */
public record CasePosition(boolean ended, Set<CaseMessage> waitingFor, Set<String> active, CaseFacts facts) {

    boolean waitsFor(CaseMessage message) {
        return waitingFor.contains(message);
    }

    boolean isAt(Step step) {
        return step.elements().stream().anyMatch(active::contains);
    }
}
