package org.nuan.workflows.adapter.out.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.RegionCode;
import org.nuan.workflows.application.incident.IncidentView;
import org.nuan.workflows.application.incident.Incidents;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's incidents of failed jobs. */
public final class CamundaIncidents implements Incidents {

    private static final int TRIES = 3;
    private static final int MOST = 500;

    private record Row(String applicationId, String region) {}

    private final RuntimeService runtime;
    private final ManagementService management;
    private final JdbcClient jdbc;

    public CamundaIncidents(RuntimeService runtime, ManagementService management, JdbcClient jdbc) {
        this.runtime = runtime;
        this.management = management;
        this.jdbc = jdbc;
    }

    @Override
    public List<IncidentView> open(RegionCode within) {
        return runtime
                .createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .asc()
                .list()
                .stream()
                .flatMap(incident -> view(incident).stream())
                .filter(view -> within.contains(RegionCode.of(view.region())))
                .limit(MOST)
                .toList();
    }

    @Override
    public Optional<IncidentView> find(String incidentId) {
        return incident(incidentId).flatMap(this::view);
    }

    private Optional<Incident> incident(String incidentId) {
        @Nullable Incident found = runtime.createIncidentQuery().incidentId(incidentId).singleResult();
        return Optional.ofNullable(found);
    }

    private Optional<IncidentView> view(Incident incident) {
        return jdbc.sql("select application_id, region from case_process where process_instance_id = :instance")
                .param("instance", incident.getProcessInstanceId())
                .query((rs, i) -> new Row(rs.getString(1), rs.getString(2)))
                .optional()
                .map(row -> new IncidentView(
                        incident.getId(),
                        row.applicationId(),
                        row.region(),
                        incident.getActivityId(),
                        Objects.requireNonNullElse(incident.getIncidentMessage(), ""),
                        incident.getIncidentTimestamp().toInstant()));
    }

    @Override
    public void retry(String incidentId) {
        incident(incidentId).map(Incident::getConfiguration).ifPresent(job -> management.setJobRetries(job, TRIES));
    }

    @Override
    public long count() {
        return runtime.createIncidentQuery().count();
    }
}
