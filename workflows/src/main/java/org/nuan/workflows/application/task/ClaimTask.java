package org.nuan.workflows.application.task;

import java.time.Clock;
import org.nuan.contracts.workflows.TaskViews.TaskView;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.security.Actor;
import org.springframework.transaction.support.TransactionOperations;

/** Somebody takes a task, or gives it back. Doing either twice changes nothing. */
public final class ClaimTask {

    private final TaskAccess access;
    private final HumanTasks tasks;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionOperations transactions;

    public ClaimTask(
            TaskAccess access, HumanTasks tasks, AuditTrail audit, Clock clock, TransactionOperations transactions) {
        this.access = access;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
        this.transactions = transactions;
    }

    public Outcome<TaskView> claim(String taskId, Actor actor) {
        return access.findUnlessAnothers(taskId, actor).then(task -> {
            boolean mine = Boolean.TRUE.equals(transactions.execute(status -> {
                boolean claimed = tasks.claim(taskId, actor.userName());
                if (claimed) {
                    record(task, actor, "task-claimed");
                }
                return claimed;
            }));
            return mine ? seen(taskId, actor) : Outcome.refused(TaskRefusal.TASK_CLAIMED);
        });
    }

    public Outcome<TaskView> unclaim(String taskId, Actor actor) {
        return access.findUnlessAnothers(taskId, actor).then(task -> {
            transactions.executeWithoutResult(status -> {
                tasks.unclaim(taskId);
                record(task, actor, "task-given-back");
            });
            return seen(taskId, actor);
        });
    }

    private void record(OpenTask task, Actor actor, String action) {
        audit.record(
                actor, action, "application", task.applicationId(), task.type().key());
    }

    private Outcome<TaskView> seen(String taskId, Actor actor) {
        return access.find(taskId, actor).map(task -> task.view(clock.instant()));
    }
}
