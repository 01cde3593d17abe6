package org.nuan.workflows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuan.contracts.workflows.TaskType;
import org.nuan.runtime.audit.AuditEntry;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.workflows.stage.Answered;
import org.nuan.workflows.stage.Caller;
import org.nuan.workflows.stage.Staff;
import org.nuan.workflows.stage.Stage;
import org.nuan.workflows.stage.StagedCase;

/** Tasks, progress and models through the API, by people with roles and regions. */
class TaskApiTest {

    private static final Map<String, Object> VISIT =
            Map.of("visitedOn", "2026-03-02", "secondVisitor", "caseworker-two", "truthful", true, "findings", "属实");

    private final Stage stage = Stage.started();
    private final Caller caseworker = Staff.CASEWORKER.on(stage);
    private StagedCase lin = stage.aSubmittedCase();
    private String task = "";

    @BeforeEach
    void aCaseThatIsToBeVisited() {
        lin = stage.aSubmittedCase().runDueJobs();
        lin.reportArrives(1, "COMPLETE");
        task = lin.taskOf(Staff.CASEWORKER, TaskType.HOME_VISIT);
    }

    private String path(String act) {
        return "/api/workflows/tasks/" + task + "/" + act;
    }

    @Test
    void aTaskSaysWhatItIsWhereAndUntilWhen() {
        var view = caseworker
                .get("/api/workflows/tasks?assignee=none&applicationId=" + lin.id())
                .body()
                .get(0);
        assertThat(view.path("type").asText()).isEqualTo("HOME_VISIT");
        assertThat(view.path("region").asText()).isEqualTo("990101001001");
        assertThat(view.path("due").asText())
                .as("three working days after Monday end with Thursday")
                .isEqualTo("2026-03-05T16:00:00Z");
        assertThat(view.path("late").asBoolean()).isFalse();
    }

    @Test
    void whoeverActsElsewhereOrInAnotherRoleDoesNotSeeIt() {
        for (Staff other : new Staff[] {Staff.CASEWORKER_ELSEWHERE, Staff.APPROVER, Staff.CITIZEN, Staff.OPERATOR}) {
            assertThat(other.on(stage)
                            .get("/api/workflows/tasks?applicationId=" + lin.id())
                            .body())
                    .as(other.name())
                    .isEmpty();
        }
        assertThat(Staff.CASEWORKER_ELSEWHERE
                        .on(stage)
                        .post(path("claim"), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(Staff.APPROVER.on(stage).complete(task, VISIT).code()).isEqualTo("task-not-yours");
        assertThat(stage.services().posted(lin.id() + "/visits")).isEmpty();
    }

    @Test
    void aClaimedTaskIsHersUntilSheGivesItBack() {
        assertThat(caseworker
                        .post(path("claim"), Map.of())
                        .body()
                        .path("assignee")
                        .asText())
                .isEqualTo("caseworker");
        assertThat(caseworker.post(path("claim"), Map.of()).status()).isEqualTo(200);
        Caller colleague = Staff.CASEWORKER_TWO.on(stage);
        assertThat(colleague.post(path("claim"), Map.of()).code()).isEqualTo("task-claimed");
        assertThat(colleague.complete(task, VISIT).code()).isEqualTo("task-claimed");
        assertThat(colleague.post(path("unclaim"), Map.of()).code()).isEqualTo("task-claimed");
        assertThat(caseworker
                        .get("/api/workflows/tasks?assignee=me&applicationId=" + lin.id())
                        .body())
                .hasSize(1);
        assertThat(caseworker
                        .get("/api/workflows/tasks?assignee=none&applicationId=" + lin.id())
                        .body())
                .isEmpty();

        assertThat(caseworker.post(path("unclaim"), Map.of()).status()).isEqualTo(200);
        assertThat(colleague.post(path("claim"), Map.of()).status()).isEqualTo(200);
    }

    @Test
    void aCompletionCarriesTheCallersOwnTokenAndIsSeenAtOnce() {
        Answered done = caseworker.complete(task, VISIT);
        assertThat(done.status()).isEqualTo(200);
        assertThat(stage.services().posted(lin.id() + "/visits"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.token()).isEqualTo("Bearer " + caseworker.token()));
        assertThat(caseworker
                        .get("/api/workflows/tasks?type=HOME_VISIT&applicationId=" + lin.id())
                        .body())
                .isEmpty();
        assertThat(lin.taskOf(Staff.CASEWORKER_TWO, TaskType.COUNTERSIGN_VISIT)).isNotBlank();
        assertThat(Staff.CASEWORKER_TWO.on(stage).complete(task, VISIT).code()).isEqualTo("task-done");
    }

    @Test
    void aFaultyFormIsRefusedWithEveryFaultAndNothingIsStored() {
        Answered refused = caseworker.complete(
                task, Map.of("visitedOn", "yesterday", "truthful", "yes", "findings", " ", "colour", "red"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "/form/visitedOn", "/form/secondVisitor", "/form/truthful", "/form/findings", "/form/colour");
        assertThat(refused.body().path("errors").findValuesAsText("code")).contains("unknown-field", "field-missing");
        assertThat(stage.services().posted(lin.id() + "/visits")).isEmpty();
        assertThat(lin.progress().activeActivities()).containsExactly("homeVisit");
    }

    @Test
    void aRefusalOfTheDossierIsHandedOnInItsOwnWordsAndTheTaskStays() {
        stage.services().failNext(lin.id() + "/visits", 403, "four-eyes", 1);
        Answered refused = caseworker.complete(task, VISIT);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("four-eyes");
        assertThat(refused.body().path("detail").asText()).isEqualTo("played");
        assertThat(lin.progress().activeActivities()).containsExactly("homeVisit");
    }

    @Test
    void anotherCasesAssessmentCannotBeSigned() {
        lin.isVisited();
        Answered refused = caseworker.complete(
                lin.taskOf(Staff.CASEWORKER, TaskType.INITIAL_OPINION),
                Map.of("recommendation", "SUPPORT", "reason", "符合", "assessmentId", "assessment-of-another"));
        assertThat(refused.body().path("errors").findValuesAsText("code")).containsExactly("not-the-present-one");
    }

    @Test
    void aDecisionThatStandsAlreadyMovesTheCaseAndAnotherOneDoesNot() throws Exception {
        lin.isVisited().getsOpinion().pass(Duration.ofDays(8)).runDueJobs();
        String approval = lin.taskOf(Staff.APPROVER, TaskType.APPROVAL);
        HttpRequest pastTheTask = HttpRequest.newBuilder(
                        URI.create(stage.services().url() + "/api/intake/applications/" + lin.id() + "/decision"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"outcome\":\"APPROVED\",\"reason\":\"符合\"}"))
                .build();
        HttpClient.newHttpClient().send(pastTheTask, HttpResponse.BodyHandlers.discarding());
        stage.services().failNext(lin.id() + "/decision", 409, "application-already-decided", 2);
        Caller approver = Staff.APPROVER.on(stage);
        assertThat(approver.complete(approval, Map.of("outcome", "REFUSED", "reason", "不符"))
                        .code())
                .isEqualTo("application-already-decided");
        assertThat(approver.complete(approval, Map.of("outcome", "APPROVED", "reason", "符合"))
                        .status())
                .isEqualTo(200);
        assertThat(lin.progress().activeActivities()).doesNotContain("approval");
    }

    @Test
    void aRefusalNeedsItsReason() {
        lin.isVisited().getsOpinion().pass(Duration.ofDays(8)).runDueJobs();
        String approval = lin.taskOf(Staff.APPROVER, TaskType.APPROVAL);
        assertThat(Staff.APPROVER
                        .on(stage)
                        .complete(approval, Map.of("outcome", "REFUSED"))
                        .status())
                .isEqualTo(422);
        assertThat(Staff.APPROVER
                        .on(stage)
                        .complete(approval, Map.of("outcome", "PERHAPS"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void claimsAndCompletionsAreOnRecord() {
        caseworker.post(path("claim"), Map.of());
        caseworker.complete(task, VISIT);
        assertThat(stage.bean(AuditTrail.class).entriesFor("application", lin.id()))
                .extracting(AuditEntry::actor, AuditEntry::action, AuditEntry::purpose)
                .containsExactly(
                        tuple("caseworker", "task-claimed", "homeVisit"),
                        tuple("caseworker", "task-completed", "homeVisit"));
    }

    @Test
    void theApplicantAndStaffOfTheRegionSeeWhereTheCaseIs() {
        String progress = "/api/workflows/cases/" + lin.id() + "/progress";
        assertThat(caseworker
                        .get(progress)
                        .body()
                        .path("activeActivities")
                        .get(0)
                        .asText())
                .isEqualTo("homeVisit");
        assertThat(Staff.CITIZEN.on(stage).get(progress).status()).isEqualTo(200);
        assertThat(Staff.AUDITOR.on(stage).get(progress).status()).isEqualTo(200);
        assertThat(Staff.CASEWORKER_ELSEWHERE.on(stage).get(progress).status()).isEqualTo(404);

        stage.services().failNext("/api/intake/applications/" + lin.id(), 404, "not-found", 1);
        assertThat(Staff.CITIZEN.on(stage).get(progress).status()).isEqualTo(404);
        assertThat(caseworker.get("/api/workflows/cases/app-unknown/progress").status())
                .isEqualTo(404);
    }

    @Test
    void anybodySignedInReadsTheModelAndNobodyTheEngine() {
        var model = Staff.CITIZEN.on(stage).getText("/api/workflows/process-models/application");
        assertThat(model.statusCode()).isEqualTo(200);
        assertThat(model.headers().firstValue("content-type").orElse("")).startsWith("application/xml");
        assertThat(model.body()).contains("BPMNDiagram", "入户调查 Home visit");
        assertThat(caseworker.get("/api/workflows/process-models/another").status())
                .isEqualTo(404);
        assertThat(caseworker.getText("/engine-rest/engine").statusCode()).isEqualTo(404);
    }

    @Test
    void aTaskIsLateWhenItsDayIsOver() {
        lin.pass(Duration.ofDays(4));
        var view = caseworker
                .get("/api/workflows/tasks?applicationId=" + lin.id())
                .body()
                .get(0);
        assertThat(view.path("late").asBoolean()).isTrue();
    }

    @Test
    void operatorsSeeHowManyTasksWaitAndTheApiDescribesItself() {
        assertThat(stage.bean(MeterRegistry.class)
                        .get("nuan.tasks.open")
                        .tag("type", "homeVisit")
                        .gauge()
                        .value())
                .isGreaterThanOrEqualTo(1);
        assertThat(stage.bean(MeterRegistry.class)
                        .get("nuan.incidents.open")
                        .gauge()
                        .value())
                .isNotNaN();
        assertThat(caseworker.getText("/v3/api-docs").body())
                .contains("/api/workflows/tasks/{id}/completion", "/api/workflows/incidents/{id}/retry");
    }

    @Test
    void unknownFiltersAreRefused() {
        assertThat(caseworker.get("/api/workflows/tasks?assignee=boss").code()).isEqualTo("assignee-unknown");
        assertThat(caseworker.get("/api/workflows/tasks?type=DANCE").code()).isEqualTo("type-unknown");
        assertThat(caseworker.complete("no-such-task", VISIT).code()).isEqualTo("task-unknown");
    }
}
