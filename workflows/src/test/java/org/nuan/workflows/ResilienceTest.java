package org.nuan.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.nuan.contracts.event.ApplicationSubmitted;
import org.nuan.contracts.event.CloudEvent;
import org.nuan.contracts.event.PaymentPaid;
import org.nuan.contracts.event.VerificationCompleted;
import org.nuan.contracts.workflows.TaskType;
import org.nuan.workflows.application.fact.EarlyFacts;
import org.nuan.workflows.application.fact.OfferEarlyFacts;
import org.nuan.workflows.stage.Answered;
import org.nuan.workflows.stage.Played;
import org.nuan.workflows.stage.Staff;
import org.nuan.workflows.stage.Stage;
import org.nuan.workflows.stage.StagedCase;

/** Outages, refusals, crashes in between, and facts in the wrong order. */
class ResilienceTest {

    private final Stage stage = Stage.started();

    private Job jobOf(StagedCase staged, String activity) {
        return stage.bean(ManagementService.class)
                .createJobQuery()
                .processInstanceId(staged.instance())
                .activityId(activity)
                .singleResult();
    }

    @Test
    void anOutageIsTriedAgainLaterWithTheSameKeyUntilItIsOver() {
        stage.services().failNext("/api/verification/reports", 503, "down", 2);
        StagedCase lin = stage.aSubmittedCase().runDueJobs();
        assertThat(jobOf(lin, "verify").getRetries()).isEqualTo(3);
        assertThat(lin.progress().incidents()).isEmpty();

        lin.runDueJobs();
        assertThat(stage.services().posted("/api/verification/reports"))
                .filteredOn(a -> a.body().contains(lin.id()))
                .as("not before the pause is over")
                .hasSize(1);

        lin.pass(Duration.ofSeconds(6)).runDueJobs();
        lin.pass(Duration.ofSeconds(31)).runDueJobs();
        assertThat(lin.progress().activeActivities()).containsExactly("awaitReport");
        assertThat(stage.services().posted("/api/verification/reports"))
                .filteredOn(a -> a.body().contains(lin.id()))
                .hasSize(3)
                .extracting(Played.Asked::key)
                .containsOnly("step-" + keyOf(lin));
    }

    private String keyOf(StagedCase lin) {
        return stage.services().posted("/api/verification/reports").stream()
                .filter(a -> a.body().contains(lin.id()))
                .map(a -> String.valueOf(a.key()).substring("step-".length()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOutageThatLastsBecomesAnIncidentAfterFourTries() {
        stage.services().failNext("/api/verification/reports", 500, "broken", 4);
        StagedCase lin = stage.aSubmittedCase().runDueJobs();
        for (int i = 0; i < 3; i++) {
            assertThat(lin.progress().incidents()).isEmpty();
            lin.pass(Duration.ofMinutes(6)).runDueJobs();
        }
        assertThat(lin.progress().incidents()).containsExactly("verify");
    }

    @Test
    void aRefusalThatTheModelDoesNotProvideForStopsTheCaseAtOnceAndAnOperatorHasItTriedAgain() {
        StagedCase lin = stage.aSubmittedCase();
        stage.services().failNext("/api/benefits/assessments", 422, "pack-missing", 1);
        lin.runDueJobs();
        lin.reportArrives(1, "COMPLETE").isVisited();
        assertThat(lin.progress().incidents()).containsExactly("assess");

        Answered incidents = Staff.OPERATOR.on(stage).get("/api/workflows/incidents");
        var incident = incidents.body().findParents("applicationId").stream()
                .filter(i -> i.path("applicationId").asText().equals(lin.id()))
                .findFirst()
                .orElseThrow();
        assertThat(incident.path("message").asText()).contains("pack-missing", "benefits");
        assertThat(incident.path("activityId").asText()).isEqualTo("assess");

        String retry = "/api/workflows/incidents/" + incident.path("incidentId").asText() + "/retry";
        assertThat(Staff.CASEWORKER.on(stage).post(retry, Map.of()).status()).isEqualTo(403);
        assertThat(Staff.OPERATOR.on(stage).post(retry, Map.of()).status()).isEqualTo(200);
        lin.runDueJobs();
        assertThat(lin.progress().activeActivities()).containsExactly("initialOpinion");
        assertThat(lin.progress().incidents()).isEmpty();
    }

    @Test
    void aReportThatIsReadyBeforeTheCaseWaitsForItIsKeptAndDeliveredLater() {
        StagedCase lin = stage.aSubmittedCase();
        lin.reportArrives(1, "COMPLETE");
        assertThat(lin.progress().activeActivities()).containsExactly("verify");
        long waiting = stage.bean(EarlyFacts.class).count();
        stage.bean(OfferEarlyFacts.class).offerAll();
        assertThat(stage.bean(EarlyFacts.class).count()).isEqualTo(waiting);

        lin.runDueJobs();
        stage.bean(OfferEarlyFacts.class).offerAll();
        assertThat(lin.progress().activeActivities()).containsExactly("homeVisit");
        assertThat(stage.bean(EarlyFacts.class).count()).isEqualTo(waiting - 1);
    }

    @Test
    void aPaymentThatArrivesBeforeTheLetterIsWrittenEndsTheCaseAfterwards() {
        StagedCase lin = stage.aSubmittedCase().isOnNotice();
        lin.pass(Duration.ofDays(8)).runDueJobs();
        stage.services().failNext(lin.id() + "/letter", 503, "down", 1);
        lin.isDecided("APPROVED").isPaid();
        assertThat(lin.progress().activeActivities()).containsExactly("writeApprovalLetter");

        lin.pass(Duration.ofSeconds(6)).runDueJobs();
        stage.bean(OfferEarlyFacts.class).offerAll();
        lin.runDueJobs();
        assertThat(lin.progress().ended()).isTrue();
    }

    @Test
    void theSameFactTwiceMovesTheCaseOnce() {
        StagedCase lin = stage.aSubmittedCase().runDueJobs();
        CloudEvent incomplete =
                stage.event(new VerificationCompleted(lin.id(), "report-1", 1, "INCOMPLETE", 0), lin.id());
        stage.bring(incomplete);
        lin.complete(Staff.CASEWORKER, TaskType.CHECK_REPORT, Map.of("choice", "ASK_AGAIN"));
        lin.runDueJobs();
        stage.bring(incomplete);
        assertThat(lin.progress().activeActivities()).containsExactly("awaitReport");
    }

    @Test
    void anOlderReportDoesNotReplaceANewerOne() {
        StagedCase lin = stage.aSubmittedCase().runDueJobs();
        lin.reportArrives(2, "COMPLETE").reportArrives(1, "INCOMPLETE");
        assertThat(lin.variables())
                .filteredOn(v -> v.getName().equals("reportVersion"))
                .singleElement()
                .satisfies(v -> assertThat(v.getValue()).isEqualTo(2));
    }

    @Test
    void aSecondStartForTheSameApplicationIsRefused() {
        StagedCase lin = stage.aSubmittedCase();
        lin.bring(new ApplicationSubmitted(lin.id(), "household", "dibao", "990101001001", "RURAL", false));
        assertThat(lin.instance()).as("the query would fail if there were two").isNotBlank();
    }

    @Test
    void aPaymentOfALaterMonthDoesNotDisturbAnEndedCase() {
        StagedCase lin = stage.aSubmittedCase().isOnNotice();
        lin.pass(Duration.ofDays(8)).runDueJobs();
        lin.isDecided("APPROVED").isPaid();
        long waiting = stage.bean(EarlyFacts.class).count();
        lin.bring(new PaymentPaid("payment-2", "run-2", "award-1", lin.id(), "household", "2026-05"));
        assertThat(stage.bean(EarlyFacts.class).count()).isEqualTo(waiting);
    }

    @Test
    void aTaskWhoseEntryIsStoredButNotYetCompletedCanBeRepeatedWithTheSameKey() {
        StagedCase lin = stage.aSubmittedCase().runDueJobs();
        lin.reportArrives(1, "COMPLETE");
        Map<String, Object> visit = Map.of(
                "visitedOn", "2026-03-02", "secondVisitor", "caseworker-two", "truthful", true, "findings", "属实");
        String task = lin.taskOf(Staff.CASEWORKER, TaskType.HOME_VISIT);
        stage.services().failNext(lin.id() + "/visits", 503, "down", 1);
        assertThat(Staff.CASEWORKER.on(stage).complete(task, visit).status()).isEqualTo(503);
        assertThat(lin.progress().activeActivities()).containsExactly("homeVisit");

        assertThat(Staff.CASEWORKER.on(stage).complete(task, visit).status()).isEqualTo(200);
        assertThat(Staff.CASEWORKER.on(stage).complete(task, visit).status()).isEqualTo(200);
        assertThat(stage.services().posted(lin.id() + "/visits"))
                .hasSize(2)
                .extracting(Played.Asked::key)
                .containsOnly(
                        stage.services().posted(lin.id() + "/visits").getFirst().key());
        assertThat(lin.progress().activeActivities()).containsExactly("countersignVisit");
    }
}
