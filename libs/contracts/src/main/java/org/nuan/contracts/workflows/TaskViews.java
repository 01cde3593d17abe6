package org.nuan.contracts.workflows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Human tasks and where a case stands. */
public final class TaskViews {

    /**
     * @param type see {@link TaskType}
     * @param assignee user name of whoever claimed it
     * @param due last day of the limit, as an instant at the end of that day
     */
    public record TaskView(
            String taskId,
            TaskType type,
            String applicationId,
            String region,
            @Nullable String assignee,
            Instant created,
            @Nullable Instant due,
            boolean late) {}

    /** @param form the fields of the task's form; see the form of each {@link TaskType} */
    public record TaskCompletion(@Nullable Map<String, Object> form) {}

    /**
     * Where a case stands in its process.
     *
     * @param activeActivities ids of BPMN elements in which the case now is
     * @param doneActivities ids of BPMN elements it went through, in order
     * @param ended whether the process came to its end
     */
    public record CaseProgress(
            String applicationId,
            String processDefinitionKey,
            List<String> activeActivities,
            List<String> doneActivities,
            List<String> incidents,
            boolean ended) {}

    private TaskViews() {}
}
