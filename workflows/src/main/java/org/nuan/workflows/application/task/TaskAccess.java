package org.nuan.workflows.application.task;

import java.util.Set;
import java.util.stream.Collectors;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;

/** Finds a task for a person: only inside their region, and only with a role that may do it. */
public final class TaskAccess {

    private final HumanTasks tasks;

    public TaskAccess(HumanTasks tasks) {
        this.tasks = tasks;
    }

    Outcome<OpenTask> find(String taskId, Actor actor) {
        return tasks.find(taskId)
                .filter(task -> actor.reaches(task.region()))
                .map(task -> tasks.isFor(taskId, rolesOf(actor))
                        ? Outcome.done(task)
                        : Outcome.<OpenTask>refused(TaskRefusal.TASK_NOT_YOURS))
                .orElseGet(() -> Outcome.refused(TaskRefusal.TASK_UNKNOWN));
    }

    static Set<String> rolesOf(Actor actor) {
        return actor.roles().stream().map(Role::realmName).collect(Collectors.toSet());
    }

    Outcome<OpenTask> findUnlessAnothers(String taskId, Actor actor) {
        return find(taskId, actor)
                .then(task -> task.isClaimedByAnother(actor)
                        ? Outcome.refused(TaskRefusal.TASK_CLAIMED)
                        : Outcome.done(task));
    }
}
