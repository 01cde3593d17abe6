package org.nuan.workflows.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.nuan.contracts.event.ApplicationDecided;
import org.nuan.contracts.event.ObjectionRaised;
import org.nuan.contracts.event.PaymentPaid;
import org.nuan.contracts.event.VerificationCompleted;
import org.nuan.contracts.workflows.TaskType;
import org.nuan.contracts.workflows.TaskViews.CaseProgress;
import org.nuan.workflows.application.progress.CaseDiagrams;

/** One case on the stage, with the words of the field for what happens to it. */
public final class StagedCase {

    private final Stage stage;
    private final String id;

    StagedCase(Stage stage, String id) {
        this.stage = stage;
        this.id = id;
    }

    public String id() {
        return id;
    }

    public void bring(Record fact) {
        stage.bring(stage.event(fact, id));
    }

    /** Runs what is due in this case until nothing is; failures stay with their jobs. */
    public StagedCase runDueJobs() {
        ManagementService management = stage.bean(ManagementService.class);
        Set<String> failed = new HashSet<>();
        while (true) {
            List<Job> due = management.createJobQuery().processInstanceId(instance()).executable().list().stream()
                    .filter(job -> !failed.contains(job.getId()))
                    .toList();
            if (due.isEmpty()) {
                return this;
            }
            for (Job job : due) {
                try {
                    management.executeJob(job.getId());
                } catch (RuntimeException e) {
                    failed.add(job.getId());
                }
            }
        }
    }

    public StagedCase pass(Duration time) {
        stage.clock().set(stage.clock().instant().plus(time));
        return this;
    }

    public String instance() {
        return stage.bean(HistoryService.class)
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult()
                .getId();
    }

    public CaseProgress progress() {
        return stage.bean(CaseDiagrams.class).progress(id);
    }

    public List<HistoricVariableInstance> variables() {
        return stage.bean(HistoryService.class)
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance())
                .list();
    }

    public StagedCase reportArrives(int version, String status) {
        bring(new VerificationCompleted(id, "report-1", version, status, 0));
        return this;
    }

    public StagedCase isVisited() {
        complete(
                Staff.CASEWORKER,
                TaskType.HOME_VISIT,
                Map.of(
                        "visitedOn",
                        stage.clock()
                                .instant()
                                .atZone(stage.clock().getZone())
                                .toLocalDate()
                                .toString(),
                        "secondVisitor",
                        "caseworker-two",
                        "truthful",
                        true,
                        "findings",
                        "与申报一致",
                        "needs",
                        List.of("HOME_CARE")));
        complete(Staff.CASEWORKER_TWO, TaskType.COUNTERSIGN_VISIT, Map.of());
        return runDueJobs();
    }

    public StagedCase getsOpinion() {
        complete(Staff.CASEWORKER, TaskType.INITIAL_OPINION, Map.of("recommendation", "SUPPORT", "reason", "符合条件"));
        return runDueJobs();
    }

    public StagedCase isOnNotice() {
        runDueJobs();
        return reportArrives(1, "COMPLETE").isVisited().getsOpinion();
    }

    public StagedCase objectionIsRaised(String noticeId) {
        stage.raiseObjection(id);
        bring(new ObjectionRaised(id, noticeId, "objection-0"));
        return this;
    }

    public StagedCase isDecided(String outcome) {
        complete(Staff.APPROVER, TaskType.APPROVAL, Map.of("outcome", outcome, "reason", "依据核对报告"));
        bring(new ApplicationDecided(id, "household-" + id, outcome));
        return runDueJobs();
    }

    public StagedCase isPaid() {
        bring(new PaymentPaid("payment-1", "run-1", "award-1", id, "household-" + id, "2026-04"));
        return runDueJobs();
    }

    public Answered complete(Staff who, TaskType type, Map<String, Object> form) {
        return who.on(stage).complete(taskOf(who, type), form);
    }

    public String taskOf(Staff who, TaskType type) {
        JsonNode tasks = who.on(stage)
                .get("/api/workflows/tasks?type=" + type + "&applicationId=" + id)
                .body();
        if (tasks.size() != 1) {
            throw new AssertionError(who + " sees " + tasks.size() + " tasks " + type + ": " + progress());
        }
        return tasks.get(0).path("taskId").asText();
    }
}
