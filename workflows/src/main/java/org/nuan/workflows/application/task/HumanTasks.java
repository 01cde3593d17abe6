package org.nuan.workflows.application.task;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuan.workflows.domain.process.CaseFacts;

/** The human tasks in the engine. */
public interface HumanTasks {

    /** What waits and fits the filter, the most urgent first; at most {@link TaskFilter#MOST}. */
    List<OpenTask> open(TaskFilter filter);

    Optional<OpenTask> find(String taskId);

    /** Whether a role of that realm name may do the task. */
    boolean isFor(String taskId, Set<String> roles);

    /** User name of whoever completed the task, if it was completed. */
    Optional<String> completedBy(String taskId);

    /** {@code false} if somebody else has it, or it is gone. */
    boolean claim(String taskId, String userName);

    void unclaim(String taskId);

    /** {@code false} if it is gone: somebody completed it at the same moment. */
    boolean complete(String taskId, String userName, CaseFacts facts);
}
