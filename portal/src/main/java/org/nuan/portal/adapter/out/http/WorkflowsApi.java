package org.nuan.portal.adapter.out.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.nuan.contracts.workflows.TaskViews.CaseProgress;
import org.nuan.contracts.workflows.TaskViews.TaskCompletion;
import org.nuan.contracts.workflows.TaskViews.TaskView;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;

/** Human tasks, and where a case stands. */
public final class WorkflowsApi {

    private final ServiceCalls calls;

    WorkflowsApi(ServiceCalls calls) {
        this.calls = calls;
    }

    /** All open tasks that the caller's roles and region reach. */
    public List<TaskView> tasks() {
        return calls.list(new ParameterizedTypeReference<>() {}, "/api/workflows/tasks");
    }

    public void claim(String taskId, String key) {
        calls.send(key, null, "/api/workflows/tasks/{id}/claim", taskId);
    }

    public void release(String taskId, String key) {
        calls.send(key, null, "/api/workflows/tasks/{id}/unclaim", taskId);
    }

    public void complete(String taskId, Map<String, Object> form, String key) {
        calls.send(key, new TaskCompletion(form), "/api/workflows/tasks/{id}/completion", taskId);
    }

    public CaseProgress progress(String applicationId) {
        return calls.get(CaseProgress.class, "/api/workflows/cases/{id}/progress", applicationId);
    }

    /** Cases of the caller's region that stand still. */
    public List<StandingCase> incidents() {
        return calls.list(new ParameterizedTypeReference<>() {}, "/api/workflows/incidents");
    }

    public void retry(String incidentId, String key) {
        calls.send(key, null, "/api/workflows/incidents/{id}/retry", incidentId);
    }

    /** The BPMN of the application process. */
    public String applicationModel() {
        return new String(
                calls.bytes(MediaType.ALL, "/api/workflows/process-models/application"), StandardCharsets.UTF_8);
    }
}
