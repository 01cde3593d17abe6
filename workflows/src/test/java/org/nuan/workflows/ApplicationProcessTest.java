package org.nuan.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuan.contracts.workflows.TaskType;
import org.nuan.workflows.domain.process.Variable;
import org.nuan.workflows.stage.Staff;
import org.nuan.workflows.stage.Stage;
import org.nuan.workflows.stage.StagedCase;

/** The ways of a case through the process, with time moved by hand. */
class ApplicationProcessTest {

    private static final Duration NOTICE = Duration.ofDays(8);

    private final Stage stage = Stage.started();

    @Test
    void anApprovedCaseRunsFromSubmissionToThePaidMonth() {
        StagedCase lin = stage.aSubmittedCase().isOnNotice();
        assertThat(lin.progress().activeActivities()).containsExactly("noticeRunning");

        lin.pass(NOTICE).runDueJobs();
        assertThat(lin.progress().activeActivities()).containsExactly("approval");

        lin.isDecided("APPROVED");
        assertThat(lin.progress().activeActivities()).containsExactly("firstPayment");

        lin.isPaid();
        assertThat(lin.progress().ended()).isTrue();
        assertThat(lin.progress().doneActivities())
                .containsSubsequence(
                        "applicationSubmitted",
                        "verify",
                        "awaitReport",
                        "homeVisit",
                        "countersignVisit",
                        "assess",
                        "initialOpinion",
                        "openNotice",
                        "noticeEnded",
                        "closeNotice",
                        "approvalAuthority",
                        "approval",
                        "grantAward",
                        "offerReferrals",
                        "writeApprovalLetter",
                        "firstPayment",
                        "casePaid");
        assertThat(stage.services().posted("/api/services/referrals"))
                .filteredOn(a -> a.body().contains(lin.id()))
                .singleElement()
                .satisfies(a -> assertThat(a.body()).contains("HOME_CARE"));
        assertThat(stage.services().posted(lin.id() + "/letter"))
                .singleElement()
                .satisfies(a -> assertThat(a.body()).contains("已获批准", "每月1030.00元", "is approved", "低于标准"));
    }

    @Test
    void theProcessRemembersIdsAndRoutingFactsOnly() {
        StagedCase lin = stage.aSubmittedCase().isOnNotice();
        lin.pass(NOTICE).runDueJobs();
        lin.isDecided("APPROVED").isPaid();
        assertThat(lin.variables()).isNotEmpty().allSatisfy(v -> {
            assertThat(Variable.ofName(v.getName())).as(v.getName()).isPresent();
            assertThat(String.valueOf(v.getValue())).doesNotContain("林秀英", "11010519491231002X", "6222020000000000123");
        });
    }

    @Test
    void aRefusedCaseEndsWithALetterThatSaysWhyAndHowToObject() {
        StagedCase lin = stage.aSubmittedCase().isOnNotice();
        lin.pass(NOTICE).runDueJobs();
        lin.isDecided("REFUSED");
        assertThat(lin.progress().ended()).isTrue();
        assertThat(lin.progress().doneActivities())
                .contains("writeRefusalLetter")
                .doesNotContain("grantAward");
        assertThat(stage.services().posted(lin.id() + "/letter"))
                .singleElement()
                .satisfies(a -> assertThat(a.body())
                        .contains("不予批准", "依据核对报告", "approver", "行政复议", "2026-05-09", "administrative review"));
    }

    @Test
    void anIncompleteReportIsAskedForAgain() {
        StagedCase lin = stage.aSubmittedCase().runDueJobs();
        lin.reportArrives(1, "INCOMPLETE");
        assertThat(lin.progress().activeActivities()).containsExactly("checkReport");

        lin.complete(Staff.CASEWORKER, TaskType.CHECK_REPORT, Map.of("choice", "ASK_AGAIN"));
        lin.runDueJobs();
        assertThat(lin.progress().activeActivities()).containsExactly("awaitReport");
        assertThat(stage.services().posted("/reports/report-1/retry")).isNotEmpty();

        lin.reportArrives(2, "COMPLETE");
        assertThat(lin.progress().activeActivities()).containsExactly("homeVisit");
    }

    @Test
    void aCaseworkerMayGoOnWithAnIncompleteReport() {
        StagedCase lin = stage.aSubmittedCase().runDueJobs();
        lin.reportArrives(1, "INCOMPLETE");
        lin.complete(Staff.CASEWORKER, TaskType.CHECK_REPORT, Map.of("choice", "CONTINUE"));
        assertThat(lin.progress().activeActivities()).containsExactly("homeVisit");
    }

    @Test
    void aReportThatLateAnswersCompletedIsNotAskedForAgain() {
        StagedCase lin = stage.aSubmittedCase().runDueJobs();
        lin.reportArrives(1, "INCOMPLETE").reportArrives(2, "COMPLETE");
        lin.complete(Staff.CASEWORKER, TaskType.CHECK_REPORT, Map.of("choice", "ASK_AGAIN"));
        assertThat(lin.progress().activeActivities()).containsExactly("homeVisit");
    }

    @Test
    void whereNothingIsLeftToAskTheCaseWaitsForTheReportThatIsOnItsWay() {
        StagedCase lin = stage.aSubmittedCase().runDueJobs();
        lin.reportArrives(1, "INCOMPLETE");
        lin.complete(Staff.CASEWORKER, TaskType.CHECK_REPORT, Map.of("choice", "ASK_AGAIN"));
        stage.services().failNext("/reports/report-1/retry", 409, "nothing-to-ask", 1);
        lin.runDueJobs().reportArrives(2, "COMPLETE");
        assertThat(lin.progress().activeActivities()).containsExactly("homeVisit");
    }

    @Test
    void aLackingLetterGoesToACaseworkerAndIsAskedWithANewKey() {
        stage.services().failNext("/api/verification/reports", 422, "letter-expired", 1);
        StagedCase lin = stage.aSubmittedCase().runDueJobs();
        assertThat(lin.progress().activeActivities()).containsExactly("checkReport");
        assertThat(lin.progress().incidents()).isEmpty();

        lin.complete(Staff.CASEWORKER, TaskType.CHECK_REPORT, Map.of("choice", "ASK_AGAIN"));
        lin.runDueJobs();
        assertThat(lin.progress().activeActivities()).containsExactly("awaitReport");
        assertThat(stage.services().posted("/api/verification/reports"))
                .filteredOn(a -> a.body().contains(lin.id()))
                .extracting(a -> a.key())
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void anObjectionLeadsThroughAnAppraisalToANewOpinionAndANewNotice() {
        StagedCase lin = stage.aSubmittedCase().isOnNotice();
        lin.objectionIsRaised("notice-1");
        assertThat(lin.progress().activeActivities()).containsExactly("democraticAppraisal");

        lin.complete(
                Staff.CASEWORKER,
                TaskType.DEMOCRATIC_APPRAISAL,
                Map.of("present", 21, "inFavour", 19, "minutes", "评议一致认为属实"));
        lin.runDueJobs();
        assertThat(lin.progress().activeActivities()).containsExactly("initialOpinion");

        lin.getsOpinion();
        assertThat(lin.progress().activeActivities()).containsExactly("noticeRunning");
        assertThat(stage.services().posted(lin.id() + "/notices?"))
                .hasSize(2)
                .extracting(a -> a.key())
                .doesNotHaveDuplicates();

        lin.pass(NOTICE).runDueJobs();
        assertThat(lin.progress().activeActivities()).containsExactly("approval");
    }

    @Test
    void anObjectionOfTheLastMomentIsSeenWhenTheNoticeIsClosed() {
        StagedCase lin = stage.aSubmittedCase().isOnNotice();
        lin.pass(NOTICE);
        stage.raiseObjectionOf(lin);
        lin.runDueJobs();
        assertThat(lin.progress().activeActivities()).containsExactly("democraticAppraisal");
    }

    @Test
    void aNoticeRunsItsSevenDaysInFull() {
        StagedCase lin = stage.aSubmittedCase().isOnNotice();
        lin.pass(Duration.ofDays(7)).runDueJobs();
        assertThat(lin.progress().activeActivities()).containsExactly("noticeRunning");
        lin.pass(Duration.ofHours(15)).runDueJobs();
        assertThat(lin.progress().activeActivities()).containsExactly("approval");
    }

    @Test
    void aCaseOfAStaffRelativeIsDecidedByTheCounty() {
        StagedCase lin = stage.aSubmittedCase(true).isOnNotice();
        lin.pass(NOTICE).runDueJobs();
        assertThat(Staff.APPROVER
                        .on(stage)
                        .get("/api/workflows/tasks?applicationId=" + lin.id())
                        .body())
                .isEmpty();
        lin.complete(Staff.REVIEWER, TaskType.APPROVAL, Map.of("outcome", "APPROVED"));
        lin.runDueJobs();
        assertThat(lin.progress().activeActivities()).containsExactly("firstPayment");
    }

    @Test
    void theOverallLimitIsStatedOnceAndTheCaseGoesOn() {
        StagedCase lin = stage.aSubmittedCase().runDueJobs();
        lin.pass(Duration.ofDays(60)).runDueJobs();
        assertThat(stage.statedAbout(lin, "org.nuan.deadline.passed"))
                .singleElement()
                .asString()
                .contains("overall");
        assertThat(lin.progress().activeActivities()).contains("awaitReport");
    }

    @Test
    void anObjectionExtendsTheLimit() {
        StagedCase lin = stage.aSubmittedCase().isOnNotice();
        lin.objectionIsRaised("notice-1");
        lin.pass(Duration.ofDays(46)).runDueJobs();
        assertThat(stage.statedAbout(lin, "org.nuan.deadline.passed")).isEmpty();
        lin.pass(Duration.ofDays(30)).runDueJobs();
        assertThat(stage.statedAbout(lin, "org.nuan.deadline.passed"))
                .singleElement()
                .asString()
                .contains("extended");
    }

    @Test
    void aDecidedCaseHasNoLimitLeft() {
        StagedCase lin = stage.aSubmittedCase().isOnNotice();
        lin.pass(NOTICE).runDueJobs();
        lin.isDecided("APPROVED");
        lin.pass(Duration.ofDays(90)).runDueJobs();
        assertThat(stage.statedAbout(lin, "org.nuan.deadline.passed")).isEmpty();
    }
}
