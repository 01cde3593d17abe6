package org.nuan.workflows.application.task;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.workflows.TaskType;
import org.nuan.contracts.workflows.TaskViews.TaskView;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.security.Actor;

/** Lists the tasks of a person's roles inside their region. Somebody without a region has none. */
public final class ListTasks {

    private static final String ME = "me";
    private static final String NONE = "none";

    private final HumanTasks tasks;
    private final Clock clock;

    public ListTasks(HumanTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * @param assignee {@code me}, {@code none}, or absent for both
     * @param type name of a {@link TaskType}, or absent
     */
    public Outcome<List<TaskView>> list(
            Actor actor, @Nullable String assignee, @Nullable String type, @Nullable String applicationId) {
        if (assignee != null && !assignee.equals(ME) && !assignee.equals(NONE)) {
            return Outcome.refused(TaskRefusal.ASSIGNEE_UNKNOWN);
        }
        Optional<TaskType> wanted = Arrays.stream(TaskType.values())
                .filter(t -> t.name().equals(type))
                .findFirst();
        if (type != null && wanted.isEmpty()) {
            return Outcome.refused(TaskRefusal.TYPE_UNKNOWN);
        }
        return Outcome.done(actor.region()
                .map(region -> views(new TaskFilter(
                        TaskAccess.rolesOf(actor),
                        region,
                        ME.equals(assignee) ? actor.userName() : null,
                        NONE.equals(assignee),
                        wanted.orElse(null),
                        applicationId)))
                .orElse(List.of()));
    }

    private List<TaskView> views(TaskFilter filter) {
        Instant now = clock.instant();
        return tasks.open(filter).stream().map(task -> task.view(now)).toList();
    }
}
