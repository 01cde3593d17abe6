package org.nuan.workflows.adapter.out.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.workflows.TaskViews.CaseProgress;
import org.nuan.kernel.RegionCode;
import org.nuan.workflows.application.progress.CaseDiagrams;
import org.nuan.workflows.domain.process.ApplicationProcess;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a case, from the engine's history. */
public final class CamundaDiagrams implements CaseDiagrams {

    private record Row(String instance, String region) {}

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final JdbcClient jdbc;

    public CamundaDiagrams(
            RepositoryService repository, RuntimeService runtime, HistoryService history, JdbcClient jdbc) {
        this.repository = repository;
        this.runtime = runtime;
        this.history = history;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RegionCode> regionOf(String applicationId) {
        return row(applicationId).map(row -> RegionCode.of(row.region()));
    }

    private Optional<Row> row(String applicationId) {
        return jdbc.sql("select process_instance_id, region from case_process where application_id = :application")
                .param("application", applicationId)
                .query((rs, i) -> new Row(rs.getString(1), rs.getString(2)))
                .optional();
    }

    @Override
    public CaseProgress progress(String applicationId) {
        String instance = row(applicationId).orElseThrow().instance();
        Set<String> active = new LinkedHashSet<>();
        @Nullable ActivityInstance tree = runtime.getActivityInstance(instance);
        if (tree != null) {
            ActiveElements.collect(tree, active);
        }
        return new CaseProgress(
                applicationId,
                ApplicationProcess.KEY,
                List.copyOf(active),
                done(instance),
                incidents(instance),
                tree == null);
    }

    /** Each element once, at its first passage. */
    private List<String> done(String instance) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .finished()
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
    }

    /** Where the case stands still; what went wrong is for operators. */
    private List<String> incidents(String instance) {
        return runtime.createIncidentQuery().processInstanceId(instance).list().stream()
                .map(Incident::getActivityId)
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> model(String processKey) {
        @Nullable ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult();
        return Optional.ofNullable(newest).map(ProcessDefinition::getId).map(this::xml);
    }

    private String xml(String definitionId) {
        try (InputStream in = repository.getProcessModel(definitionId)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
