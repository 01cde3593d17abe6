package org.nuan.workflows.adapter.in.engine;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.Refusal;
import org.nuan.workflows.application.remote.ServiceUnavailable;
import org.nuan.workflows.application.step.CaseStep;
import org.nuan.workflows.application.step.ServiceStep;
import org.nuan.workflows.domain.process.CaseFacts;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Runs one step of the process and sorts what goes wrong: a refusal that the model provides for becomes its BPMN error;
 * any other refusal, and any bug, becomes an incident at once; an outage is tried again with growing pauses.
 */
final class StepDelegate implements JavaDelegate {

    private final ServiceStep step;
    private final Map<String, String> errorsByRefusal;

    /** @param errorsByRefusal BPMN error code by refusal code, for refusals that the model provides for */
    StepDelegate(ServiceStep step, Map<String, String> errorsByRefusal) {
        this.step = step;
        this.errorsByRefusal = Map.copyOf(errorsByRefusal);
    }

    @Override
    public void execute(DelegateExecution execution) {
        switch (outcome(caseStep(execution))) {
            case Outcome.Done<CaseFacts>(CaseFacts facts) -> execution.setVariables(facts.named());
            case Outcome.Refused<CaseFacts>(Refusal refusal) -> refused(refusal);
        }
    }

    private void refused(Refusal refusal) {
        String error = errorsByRefusal.get(refusal.code());
        if (error != null) {
            throw new BpmnError(error, refusal.code());
        }
        throw new PermanentFailure(refusal.toString());
    }

    private Outcome<CaseFacts> outcome(CaseStep passage) {
        try {
            return step.carryOut(passage);
        } catch (ServiceUnavailable | DataAccessException | TransactionException | ProcessEngineException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new PermanentFailure(e.getClass().getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    /**
     * The job that continues the case is what stays the same over all tries of one passage, and is new for the next
     * passage of a loop; the engine gives a new activity instance id to every try.
     */
    private static CaseStep caseStep(DelegateExecution execution) {
        JobEntity job = Context.getCommandContext().getCurrentJob();
        if (job == null) {
            throw new PermanentFailure(execution.getCurrentActivityId() + " is not asynchronous");
        }
        return new CaseStep(
                execution.getProcessBusinessKey(),
                "step-" + job.getId(),
                Instant.ofEpochMilli(job.getCreateTime().getTime()),
                CaseFacts.ofNames(execution.getVariables()));
    }
}
