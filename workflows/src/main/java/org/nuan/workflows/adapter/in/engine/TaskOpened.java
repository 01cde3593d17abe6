package org.nuan.workflows.adapter.in.engine;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.nuan.contracts.workflows.TaskType;
import org.nuan.workflows.application.limit.Limits;
import org.nuan.workflows.domain.limit.Deadlines;
import org.nuan.workflows.domain.limit.ProcessLimits;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.Variable;

/** Gives every new human task its last day. */
final class TaskOpened implements TaskListener {

    private final Limits limits;
    private final Deadlines deadlines;

    TaskOpened(Limits limits, Deadlines deadlines) {
        this.limits = limits;
        this.deadlines = deadlines;
    }

    @Override
    public void notify(DelegateTask task) {
        CaseFacts facts = CaseFacts.ofNames(task.getVariables());
        Instant created = Instant.ofEpochMilli(task.getCreateTime().getTime());
        ProcessLimits law = limits.of(facts.text(Variable.REGION), deadlines.dayOf(created));
        task.setDueDate(Date.from(
                switch (type(task)) {
                    case CHECK_REPORT, HOME_VISIT, COUNTERSIGN_VISIT ->
                        deadlines.afterWorkdays(created, law.investigationStartWorkdays());
                    case INITIAL_OPINION, DEMOCRATIC_APPRAISAL -> overall(facts);
                    case APPROVAL -> deadlines.afterWorkdays(created, law.decisionWorkdays());
                }));
    }

    private static TaskType type(DelegateTask task) {
        return Arrays.stream(TaskType.values())
                .filter(t -> t.key().equals(task.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow();
    }

    private static Instant overall(CaseFacts facts) {
        Variable end = facts.is(Variable.OBJECTED) ? Variable.EXTENDED_DUE : Variable.OVERALL_DUE;
        return OffsetDateTime.parse(facts.text(end)).toInstant();
    }
}
