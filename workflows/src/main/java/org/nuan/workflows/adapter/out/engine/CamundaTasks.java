package org.nuan.workflows.adapter.out.engine;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.workflows.TaskType;
import org.nuan.kernel.RegionCode;
import org.nuan.workflows.application.task.HumanTasks;
import org.nuan.workflows.application.task.OpenTask;
import org.nuan.workflows.application.task.TaskFilter;
import org.nuan.workflows.domain.process.ApplicationProcess;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.Variable;

/** Human tasks in the engine. */
public final class CamundaTasks implements HumanTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;

    public CamundaTasks(TaskService tasks, RuntimeService runtime, HistoryService history) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
    }

    @Override
    public List<OpenTask> open(TaskFilter filter) {
        if (filter.roles().isEmpty()) {
            return List.of();
        }
        TaskQuery query = tasks.createTaskQuery()
                .processDefinitionKey(ApplicationProcess.KEY)
                .taskCandidateGroupIn(List.copyOf(filter.roles()))
                .includeAssignedTasks()
                .processVariableValueLike(
                        Variable.REGION.variableName(), filter.within().value() + "%");
        if (filter.assignee() != null) {
            query.taskAssignee(filter.assignee());
        }
        if (filter.unclaimedOnly()) {
            query.taskUnassigned();
        }
        if (filter.type() != null) {
            query.taskDefinitionKey(filter.type().key());
        }
        if (filter.applicationId() != null) {
            query.processInstanceBusinessKey(filter.applicationId());
        }
        return opened(query.orderByDueDate().asc().orderByTaskCreateTime().asc().listPage(0, TaskFilter.MOST));
    }

    @Override
    public Optional<OpenTask> find(String taskId) {
        return opened(tasks.createTaskQuery().taskId(taskId).list()).stream().findFirst();
    }

    /** Variables of all cases are read in one query, not one a task. */
    private List<OpenTask> opened(List<Task> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        String[] instances =
                found.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        Map<String, Map<String, Object>> variables =
                runtime.createVariableInstanceQuery().processInstanceIdIn(instances).list().stream()
                        .filter(v -> v.getValue() != null)
                        .collect(Collectors.groupingBy(
                                VariableInstance::getProcessInstanceId,
                                Collectors.toMap(VariableInstance::getName, VariableInstance::getValue, (a, b) -> b)));
        Map<String, String> applications =
                runtime.createProcessInstanceQuery().processInstanceIds(Set.of(instances)).list().stream()
                        .collect(Collectors.toMap(i -> i.getId(), i -> i.getBusinessKey()));
        return found.stream()
                .flatMap(task -> Optional.ofNullable(applications.get(task.getProcessInstanceId())).stream()
                        .map(application -> opened(
                                task,
                                application,
                                CaseFacts.ofNames(variables.getOrDefault(task.getProcessInstanceId(), Map.of())))))
                .toList();
    }

    private OpenTask opened(Task task, String applicationId, CaseFacts facts) {
        return new OpenTask(
                task.getId(),
                type(task.getTaskDefinitionKey()),
                applicationId,
                RegionCode.of(facts.text(Variable.REGION)),
                task.getAssignee(),
                instant(task.getCreateTime()),
                task.getDueDate() == null ? null : instant(task.getDueDate()),
                facts);
    }

    @Override
    public boolean isFor(String taskId, Set<String> roles) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .anyMatch(roles::contains);
    }

    private static TaskType type(String key) {
        return Arrays.stream(TaskType.values())
                .filter(t -> t.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no type of task is called " + key));
    }

    private static Instant instant(Date date) {
        return Instant.ofEpochMilli(date.getTime());
    }

    @Override
    public Optional<String> completedBy(String taskId) {
        @Nullable HistoricTaskInstance done = history.createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .finished()
                .singleResult();
        return Optional.ofNullable(done).map(HistoricTaskInstance::getAssignee);
    }

    @Override
    public boolean claim(String taskId, String userName) {
        try {
            tasks.claim(taskId, userName);
            return true;
        } catch (TaskAlreadyClaimedException | NullValueException e) {
            return false;
        }
    }

    @Override
    public void unclaim(String taskId) {
        tasks.setAssignee(taskId, null);
    }

    @Override
    public boolean complete(String taskId, String userName, CaseFacts facts) {
        if (!claim(taskId, userName)) {
            return false;
        }
        tasks.complete(taskId, facts.named());
        return true;
    }
}
