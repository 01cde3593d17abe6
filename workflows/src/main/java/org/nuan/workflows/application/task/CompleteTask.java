package org.nuan.workflows.application.task;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.security.Actor;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.Variable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Somebody completes a task. What they wrote is stored first, by the service that owns the dossier and with their own
 * token; then the case moves on. If the engine fails in between, the repeat stores nothing new and moves the case.
 */
public final class CompleteTask {

    private final TaskAccess access;
    private final HumanTasks tasks;
    private final DossierEntries dossier;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    public CompleteTask(
            TaskAccess access,
            HumanTasks tasks,
            DossierEntries dossier,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.access = access;
        this.tasks = tasks;
        this.dossier = dossier;
        this.audit = audit;
        this.transactions = transactions;
    }

    public Outcome<TaskDone> complete(String taskId, Map<String, @Nullable Object> form, Actor actor) {
        if (tasks.find(taskId).isEmpty()) {
            return alreadyDone(taskId, actor);
        }
        return access.findUnlessAnothers(taskId, actor)
                .then(task -> TaskForm.read(task, form)
                        .then(checked -> store(task, checked))
                        .then(facts -> moveOn(task, actor, facts)));
    }

    /** Whoever completed it may do so again; for anybody else it is gone. */
    private Outcome<TaskDone> alreadyDone(String taskId, Actor actor) {
        return tasks.completedBy(taskId)
                .map(by -> by.equals(actor.userName())
                        ? Outcome.done(new TaskDone(taskId))
                        : Outcome.<TaskDone>refused(TaskRefusal.TASK_DONE))
                .orElseGet(() -> Outcome.refused(TaskRefusal.TASK_UNKNOWN));
    }

    /** Same task and same content give the same key, whatever became of the first try. */
    private static String key(OpenTask task, TaskForm form) {
        byte[] content = (task.id() + form).getBytes(StandardCharsets.UTF_8);
        return "task-" + UUID.nameUUIDFromBytes(content);
    }

    private Outcome<CaseFacts> store(OpenTask task, TaskForm form) {
        String id = task.applicationId();
        String key = key(task, form);
        return switch (form) {
            case TaskForm.ReportCheck(String choice) -> Outcome.done(CaseFacts.of(Variable.REPORT_CHOICE, choice));
            case TaskForm.Visit(var visit) ->
                dossier.visit(id, visit, key).map(visitId -> CaseFacts.of(Variable.VISIT_ID, visitId));
            case TaskForm.Countersignature(var signature) ->
                dossier.countersign(id, signature, key).map(stored -> CaseFacts.NONE);
            case TaskForm.Opinion(var opinion) ->
                dossier.opinion(id, opinion, key).map(stored -> CaseFacts.NONE);
            case TaskForm.Appraisal(var appraisal) ->
                dossier.appraisal(id, appraisal, key).map(stored -> CaseFacts.NONE);
            case TaskForm.Decision(var decision, String outcome) ->
                dossier.decision(id, decision, key).map(stored -> CaseFacts.of(Variable.DECISION, outcome));
        };
    }

    private Outcome<TaskDone> moveOn(OpenTask task, Actor actor, CaseFacts facts) {
        boolean moved = Boolean.TRUE.equals(transactions.execute(status -> {
            boolean completed = tasks.complete(task.id(), actor.userName(), facts);
            if (completed) {
                audit.record(
                        actor,
                        "task-completed",
                        "application",
                        task.applicationId(),
                        task.type().key());
            }
            return completed;
        }));
        return moved ? Outcome.done(new TaskDone(task.id())) : alreadyDone(task.id(), actor);
    }
}
