package org.nuan.workflows.adapter.in.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.workflows.TaskViews.TaskCompletion;
import org.nuan.contracts.workflows.TaskViews.TaskView;
import org.nuan.runtime.problem.ProblemResponses;
import org.nuan.runtime.problem.Problems;
import org.nuan.runtime.security.Actor;
import org.nuan.workflows.application.task.ClaimTask;
import org.nuan.workflows.application.task.CompleteTask;
import org.nuan.workflows.application.task.ListTasks;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Human tasks. */
@RestController
@RequestMapping("/api/workflows/tasks")
@Tag(name = "tasks", description = "待办任务 Human tasks")
public class TaskController {

    private final ListTasks listTasks;
    private final ClaimTask claimTask;
    private final CompleteTask completeTask;
    private final Answers answers;

    public TaskController(
            ListTasks listTasks, ClaimTask claimTask, CompleteTask completeTask, ProblemResponses problems) {
        this.listTasks = listTasks;
        this.claimTask = claimTask;
        this.completeTask = completeTask;
        this.answers = new Answers(problems);
    }

    @GetMapping
    @Operation(summary = "本人角色和辖区内的任务 The tasks of the caller's roles and region, the most urgent first")
    List<TaskView> list(
            @Parameter(hidden = true) Actor actor,
            @RequestParam(required = false) @Nullable String assignee,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String applicationId) {
        return Problems.orThrow(listTasks.list(actor, assignee, type, applicationId));
    }

    @PostMapping("/{id}/claim")
    @Operation(summary = "认领 Take a task")
    TaskView claim(@PathVariable String id, @Parameter(hidden = true) Actor actor) {
        return Problems.orThrow(claimTask.claim(id, actor));
    }

    @PostMapping("/{id}/unclaim")
    @Operation(summary = "退回 Give a task back")
    TaskView unclaim(@PathVariable String id, @Parameter(hidden = true) Actor actor) {
        return Problems.orThrow(claimTask.unclaim(id, actor));
    }

    @PostMapping("/{id}/completion")
    @Operation(
            summary = "完成 Complete a task",
            description = "The form is stored with the caller's own rights, then the case moves on")
    ResponseEntity<Object> complete(
            @PathVariable String id, @RequestBody TaskCompletion completion, @Parameter(hidden = true) Actor actor) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        if (completion.form() != null) {
            form.putAll(completion.form());
        }
        return answers.of(() -> completeTask.complete(id, form, actor));
    }
}
