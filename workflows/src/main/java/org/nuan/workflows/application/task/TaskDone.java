package org.nuan.workflows.application.task;

/** Says that a task is completed; its case has moved on. */
public record TaskDone(String taskId) {}
