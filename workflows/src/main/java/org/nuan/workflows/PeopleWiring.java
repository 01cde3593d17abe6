package org.nuan.workflows;

import java.time.Clock;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.workflows.adapter.out.engine.CamundaDiagrams;
import org.nuan.workflows.adapter.out.engine.CamundaIncidents;
import org.nuan.workflows.adapter.out.engine.CamundaTasks;
import org.nuan.workflows.application.incident.HandleIncidents;
import org.nuan.workflows.application.incident.Incidents;
import org.nuan.workflows.application.progress.CaseDiagrams;
import org.nuan.workflows.application.progress.ShowProgress;
import org.nuan.workflows.application.task.ClaimTask;
import org.nuan.workflows.application.task.CompleteTask;
import org.nuan.workflows.application.task.DossierEntries;
import org.nuan.workflows.application.task.HumanTasks;
import org.nuan.workflows.application.task.ListTasks;
import org.nuan.workflows.application.task.TaskAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do with cases: tasks, progress, incidents. */
@Configuration(proxyBeanMethods = false)
class PeopleWiring {

    @Bean
    HumanTasks humanTasks(TaskService tasks, RuntimeService runtime, HistoryService history) {
        return new CamundaTasks(tasks, runtime, history);
    }

    @Bean
    TaskAccess taskAccess(HumanTasks tasks) {
        return new TaskAccess(tasks);
    }

    @Bean
    ListTasks listTasks(HumanTasks tasks, Clock clock) {
        return new ListTasks(tasks, clock);
    }

    @Bean
    ClaimTask claimTask(
            TaskAccess access,
            HumanTasks tasks,
            AuditTrail audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        return new ClaimTask(access, tasks, audit, clock, new TransactionTemplate(transactions));
    }

    @Bean
    CompleteTask completeTask(
            TaskAccess access,
            HumanTasks tasks,
            DossierEntries dossier,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        return new CompleteTask(access, tasks, dossier, audit, new TransactionTemplate(transactions));
    }

    @Bean
    CaseDiagrams caseDiagrams(
            RepositoryService repository, RuntimeService runtime, HistoryService history, JdbcClient jdbc) {
        return new CamundaDiagrams(repository, runtime, history, jdbc);
    }

    @Bean
    ShowProgress showProgress(CaseDiagrams diagrams, DossierEntries dossier) {
        return new ShowProgress(diagrams, dossier);
    }

    @Bean
    Incidents incidents(RuntimeService runtime, ManagementService management, JdbcClient jdbc) {
        return new CamundaIncidents(runtime, management, jdbc);
    }

    @Bean
    HandleIncidents handleIncidents(Incidents incidents, AuditTrail audit, PlatformTransactionManager transactions) {
        return new HandleIncidents(incidents, audit, new TransactionTemplate(transactions));
    }
}
