package org.nuan.workflows.application.task;

import org.nuan.kernel.Outcome;
import org.nuan.runtime.security.Actor;

/** Finds a task for a person: only inside their region, and only with a role that may do it. */
public final class TaskAccess {

    private final HumanTasks tasks;

    public TaskAccess(HumanTasks tasks) {
        this.tasks = tasks;
    }

    Outcome<OpenTask> find(String taskId, Actor actor) {
        return tasks.find(taskId)
                .filter(task -> actor.reaches(task.region()))
                .map(task ->
                        task.isFor(actor) ? Outcome.done(task) : Outcome.<OpenTask>refused(TaskRefusal.TASK_NOT_YOURS))
                .orElseGet(() -> Outcome.refused(TaskRefusal.TASK_UNKNOWN));
    }

    Outcome<OpenTask> findUnlessAnothers(String taskId, Actor actor) {
        return find(taskId, actor)
                .then(task -> task.isClaimedByAnother(actor)
                        ? Outcome.refused(TaskRefusal.TASK_CLAIMED)
                        : Outcome.done(task));
    }
}
