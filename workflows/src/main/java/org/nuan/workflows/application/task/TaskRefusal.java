package org.nuan.workflows.application.task;

import org.nuan.kernel.Refusal;

/** Why a task cannot be claimed or completed. */
public enum TaskRefusal implements Refusal {
    TASK_UNKNOWN("task-unknown", Kind.NOT_FOUND),
    TASK_NOT_YOURS("task-not-yours", Kind.FORBIDDEN),
    TASK_CLAIMED("task-claimed", Kind.CONFLICT),
    TASK_DONE("task-done", Kind.CONFLICT),
    ASSIGNEE_UNKNOWN("assignee-unknown", Kind.INVALID),
    TYPE_UNKNOWN("type-unknown", Kind.INVALID);

    private final String code;
    private final Kind kind;

    TaskRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
