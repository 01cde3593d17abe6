package org.nuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.nuan.contracts.event.AwardGranted;
import org.nuan.contracts.event.EventType;
import org.nuan.contracts.event.PaymentPaid;
import org.nuan.contracts.event.VerificationCompleted;
import org.nuan.runtime.event.FactSubscription;
import org.nuan.runtime.event.Facts;
import org.springframework.beans.factory.annotation.Autowired;

/** One case from submission to payment, and what is refused on the way. */
class CaseFlowTest extends RunningIntake {

    @Autowired
    private List<FactSubscription> subscriptions;

    @Autowired
    private Facts facts;

    /** Every subscription hears the fact twice, as may happen. */
    private void hear(Record fact) {
        for (int i = 0; i < 2; i++) {
            for (FactSubscription subscription : subscriptions) {
                if (subscription.topic() == EventType.of(fact).topic()) {
                    subscription.handler().handle(EventType.of(fact), fact, facts.cloudEvent(fact, "subject"));
                }
            }
        }
    }

    private String status(String id) {
        return get(CITIZEN, path(id)).is(200).text("status");
    }

    private void decide(String token, String id, int status, String code) {
        post(token, path(id) + "/decision", Map.of("outcome", "APPROVED", "assessmentId", "a-1"))
                .refused(status, code);
    }

    private String noticeRan(Map<String, Object> form) {
        String id = submitted(form);
        reviewed(id);
        String notice = notice(id);
        clock.advance(Duration.ofDays(7));
        post(PROCESS, path(id) + "/notices/" + notice + "/closure", null).is(200);
        return id;
    }

    @Test
    void oneCaseGoesFromSubmissionToPayment() {
        String id = submitted(household());
        hear(new VerificationCompleted(id, "report-1", 1, "COMPLETE", 0));
        assertThat(status(id)).isEqualTo("VERIFIED");

        String visit =
                post(CASEWORKER, path(id) + "/visits", visitForm()).is(201).text("visitId");
        assertThat(status(id)).isEqualTo("VERIFIED");
        post(CASEWORKER_TWO, path(id) + "/visits/" + visit + "/countersignature", null)
                .is(200);
        assertThat(status(id)).isEqualTo("VISITED");
        opinion(id);
        assertThat(status(id)).isEqualTo("REVIEWED");
        String notice = notice(id);
        assertThat(status(id)).isEqualTo("ON_NOTICE");

        clock.advance(Duration.ofDays(7));
        post(PROCESS, path(id) + "/notices/" + notice + "/closure", null).is(200);
        Answer decided = post(APPROVER, path(id) + "/decision", Map.of("outcome", "APPROVED", "assessmentId", "a-1"))
                .is(200);
        assertThat(decided.text("status")).isEqualTo("APPROVED");
        assertThat(decided.body().path("decision").path("by").asText()).isEqualTo("approver");
        assertThat(facts(id)).anyMatch(f -> f.contains("org.nuan.application.decided") && f.contains("APPROVED"));

        hear(new AwardGranted("award-1", id, "household", "dibao", "2026-12"));
        assertThat(get(CITIZEN, path(id)).text("awardId")).isEqualTo("award-1");
        post(PROCESS, path(id) + "/letter", Map.of("zh", "准予", "en", "granted")).is(200);
        assertThat(get(CITIZEN, path(id) + "/letter").is(200).text("zh")).isEqualTo("准予");
        assertThat(get(CITIZEN, path(id)).text("letterText")).isEqualTo("准予");
        hear(new PaymentPaid("pay-1", "run-1", "award-1", id, "household", "2026-12"));
        assertThat(status(id)).isEqualTo("PAID");
        hear(new VerificationCompleted(id, "report-1", 2, "COMPLETE", 1));
        assertThat(get(CITIZEN, path(id)).body().path("report").path("version").asInt())
                .isEqualTo(2);
    }

    @Test
    void factsAboutNobodyArePassedOver() {
        hear(new AwardGranted("award-x", "nobody", "household", "dibao", "2026-12"));
        Answer draft = draft(household());
        hear(new VerificationCompleted(draft.text("id"), "report-x", 1, "COMPLETE", 0));
        hear(new PaymentPaid("p", "r", "a", draft.text("id"), "h", "2026-12"));
        assertThat(status(draft.text("id"))).isEqualTo("DRAFT");
    }

    @Test
    void nothingIsAddedToADraftOrToADecidedCase() {
        Answer draft = draft(household());
        post(CASEWORKER, path(draft.text("id")) + "/visits", visitForm()).refused(409, "application-not-submitted");
        String id = noticeRan(household());
        post(APPROVER, path(id) + "/decision", Map.of("outcome", "APPROVED", "assessmentId", "a"))
                .is(200);
        post(CASEWORKER, path(id) + "/visits", visitForm()).refused(409, "application-already-decided");
        decide(REVIEWER, id, 409, "application-already-decided");
    }

    @Test
    void badVisitsAreRefused() {
        String path = path(submitted(household())) + "/visits";
        post(CASEWORKER, path, Map.of())
                .faulty(
                        "/visitedOn date-missing",
                        "/secondVisitor second-visitor-missing",
                        "/truthful answer-missing",
                        "/findings text-missing");
        post(CASEWORKER, path, with(with(visitForm(), "secondVisitor", "caseworker"), "visitedOn", "2026-11-21"))
                .faulty("/visitedOn date-in-future", "/secondVisitor second-visitor-same");
        post(CASEWORKER, path, with(visitForm(), "visitedOn", "2026-11-19"))
                .faulty("/visitedOn visit-before-submission");
        post(CASEWORKER, path, with(visitForm(), "needs", List.of("MAGIC"))).faulty("/needs/0 need-unknown");
    }

    @Test
    void aColleagueCountersignsNeverTheFirstVisitorAndOnlyOnce() {
        String id = submitted(household());
        String visit =
                post(CASEWORKER, path(id) + "/visits", visitForm()).is(201).text("visitId");
        String path = path(id) + "/visits/" + visit + "/countersignature";
        post(CASEWORKER, path, null).refused(403, "not-second-visitor");
        post(APPROVER, path, null).refused(403, "not-yours");
        post(CASEWORKER_TWO, path(id) + "/visits/none/countersignature", null).refused(404, "visit-unknown");
        post(CASEWORKER, path(id) + "/opinions", Map.of("recommendation", "SUPPORT", "assessmentId", "a"))
                .refused(409, "visit-not-countersigned");
        post(CASEWORKER_TWO, path, null).is(200);
        post(CASEWORKER_TWO, path, null).is(200);
        post(COORDINATOR, path, null).refused(403, "not-second-visitor");
    }

    @Test
    void badOpinionsNoticesAndDecisionsAreRefused() {
        String id = submitted(household());
        post(CASEWORKER, path(id) + "/opinions", Map.of("recommendation", "REFUSE"))
                .faulty("/assessmentId assessment-missing", "/reason reason-missing");
        post(CASEWORKER, path(id) + "/opinions", Map.of("recommendation", "MAYBE", "assessmentId", "a"))
                .faulty("/recommendation recommendation-unknown");
        post(PROCESS, path(id) + "/notices", Map.of("days", 0))
                .faulty("/days days-invalid", "amountFen amount-invalid");
        post(PROCESS, path(id) + "/notices?amountFen=1", Map.of("days", 7)).refused(409, "opinion-missing");
        post(APPROVER, path(id) + "/decision", Map.of("outcome", "PERHAPS")).faulty("/outcome outcome-unknown");
        post(APPROVER, path(id) + "/decision", Map.of("outcome", "REFUSED")).faulty("/reason reason-missing");
        post(APPROVER, path(id) + "/decision", Map.of("outcome", "APPROVED"))
                .faulty("/assessmentId assessment-missing");
        decide(APPROVER, id, 409, "opinion-missing");
        post(PROCESS, path(id) + "/letter", Map.of("zh", "")).faulty("/zh text-missing", "/en text-missing");
        post(PROCESS, path(id) + "/letter", Map.of("zh", "准", "en", "ok")).refused(409, "application-not-decided");
        get(CITIZEN, path(id) + "/letter").refused(404, "decision-letter-unknown");
    }

    @Test
    void anApprovalWaitsForTheNoticeToRunItsDays() {
        String id = submitted(household());
        reviewed(id);
        decide(APPROVER, id, 409, "notice-not-run");
        String notice = notice(id);
        post(PROCESS, path(id) + "/notices?amountFen=1", Map.of("days", 7)).refused(409, "notice-already-open");
        clock.advance(Duration.ofDays(6));
        post(PROCESS, path(id) + "/notices/" + notice + "/closure", null).refused(409, "notice-still-running");
        decide(APPROVER, id, 409, "notice-not-run");
        post(PROCESS, path(id) + "/notices/none/closure", null).refused(404, "notice-unknown");
    }

    @Test
    void whoeverWorkedOnACaseDoesNotDecideIt() {
        String id = noticeRan(household());
        String both = TOKENS.as("caseworker", "990101001", "township-caseworker", "township-approver");
        String second = TOKENS.as("caseworker-two", "990101001", "township-approver");
        String owner = TOKENS.as("citizen-lin", "990101", "citizen", "county-reviewer");
        for (String own : List.of(both, second, owner)) {
            decide(own, id, 403, "four-eyes");
        }
        decide(CASEWORKER, id, 403, "not-yours");
        decide(CITIZEN, id, 403, "not-yours");
        decide(TOKENS.as("approver-shiqiao", "990101002", "township-approver"), id, 403, "not-yours");
        post(REVIEWER, path(id) + "/decision", Map.of("outcome", "APPROVED", "assessmentId", "a-1"))
                .is(200);
    }

    @Test
    void kinOfStaffAreDecidedByTheCounty() {
        String id = noticeRan(with(household(), "staffRelative", true));
        decide(APPROVER, id, 403, "county-must-decide");
        post(REVIEWER, path(id) + "/decision", Map.of("outcome", "APPROVED", "assessmentId", "a-1"))
                .is(200);
    }

    @Test
    void aNoticeShowsLittleAndEndsByItself() {
        String id = submitted(household());
        reviewed(id);
        String notice = notice(id);
        JsonNode shown = onlyNotice(notice, VILLAGE);
        assertThat(shown.path("applicantName").asText()).isEqualTo("林**");
        assertThat(shown.path("persons").asInt()).isEqualTo(3);
        assertThat(shown.path("monthlyAmountFen").asLong()).isEqualTo(143600);
        assertThat(shown.path("closesOn").asText()).isEqualTo("2026-11-27");
        assertThat(shown.size()).isEqualTo(9);
        assertThat(onlyNotice(notice, "990101002").isMissingNode()).isTrue();
        clock.advance(Duration.ofDays(8));
        assertThat(onlyNotice(notice, VILLAGE).isMissingNode()).isTrue();
        object(notice, Map.of("text", "迟了")).refused(409, "notice-closed");
    }

    private JsonNode onlyNotice(String noticeId, String region) {
        for (JsonNode notice :
                get("", "/api/intake/notices?region=" + region).is(200).body()) {
            if (notice.path("noticeId").asText().equals(noticeId)) {
                return notice;
            }
        }
        return MissingNode.getInstance();
    }

    private Answer object(String notice, Object body) {
        return post("", "/api/intake/notices/" + notice + "/objections", body);
    }

    @Test
    void anObjectionLeadsToAnAppraisalAndANewNotice() {
        String id = submitted(household());
        reviewed(id);
        String notice = notice(id);
        object(notice, Map.of()).faulty("/text text-missing");
        object(notice, Map.of("text", "x".repeat(1001))).faulty("/text text-too-long");
        object("none", Map.of("text", "有车")).refused(404, "notice-unknown");
        post(CASEWORKER, path(id) + "/appraisals", Map.of("present", 9, "inFavour", 8, "minutes", "无异议"))
                .refused(409, "appraisal-not-needed");
        String key = key();
        post("", "/api/intake/notices/" + notice + "/objections", key, Map.of("text", "有一辆车", "contact", PHONE))
                .is(202);
        post("", "/api/intake/notices/" + notice + "/objections", key, Map.of("text", "有一辆车", "contact", PHONE))
                .is(202);
        assertThat(facts(id))
                .filteredOn(f -> f.contains("org.nuan.objection.raised"))
                .hasSize(1)
                .noneMatch(f -> f.contains("有一辆车") || f.contains(PHONE));
        assertThat(document(id).toJson()).doesNotContain("有一辆车", PHONE);

        assertThat(objections(CASEWORKER, id).get(0).path("text").asText()).isEqualTo("有一辆车");
        assertThat(objections(CITIZEN, id).get(0).path("text").asText()).isEmpty();
        decide(APPROVER, id, 409, "objection-unanswered");

        post(CASEWORKER, path(id) + "/appraisals", Map.of("present", 3, "inFavour", 4))
                .faulty("/inFavour count-invalid", "/minutes text-missing");
        post(CASEWORKER, path(id) + "/appraisals", Map.of("present", 9, "inFavour", 8, "minutes", "多数同意"))
                .is(201);
        assertThat(objections(CITIZEN, id).get(0).path("answer").asText()).isEqualTo("多数同意");
        decide(APPROVER, id, 409, "opinion-missing");
        opinion(id);
        decide(APPROVER, id, 409, "notice-not-run");
        String again = notice(id);
        clock.advance(Duration.ofDays(7));
        post(PROCESS, path(id) + "/notices/" + again + "/closure", null).is(200);
        post(APPROVER, path(id) + "/decision", Map.of("outcome", "APPROVED", "assessmentId", "a-2"))
                .is(200);
    }

    private JsonNode objections(String token, String id) {
        return get(token, path(id)).is(200).body().path("notices").get(0).path("objections");
    }

    @Test
    void theDecisionLetterIsWrittenOnce() {
        String id = noticeRan(household());
        post(APPROVER, path(id) + "/decision", Map.of("outcome", "APPROVED", "assessmentId", "a"))
                .is(200);
        post(PROCESS, path(id) + "/letter", Map.of("zh", "准予林小燕", "en", "granted"))
                .is(200);
        post(PROCESS, path(id) + "/letter", Map.of("zh", "准予林小燕", "en", "granted"))
                .is(200);
        post(PROCESS, path(id) + "/letter", Map.of("zh", "改", "en", "changed")).refused(409, "decision-letter-written");
        assertThat(document(id).get("aftermath", Document.class).toJson()).doesNotContain("准予林小燕");
    }

    @Test
    void aCommandThatCrashedAfterItsWriteIsNotDoneTwice() {
        String id = submitted(household());
        String key = key();
        Answer first = post(CASEWORKER, path(id) + "/visits", key, visitForm()).is(201);
        // As if the process had died after the application was written and before the answer was kept.
        database.getCollection("idempotency").deleteMany(new Document());
        Answer again = post(CASEWORKER, path(id) + "/visits", key, visitForm()).is(201);
        assertThat(again.text("visitId")).isEqualTo(first.text("visitId"));
        assertThat(document(id).getList("visits", Document.class)).hasSize(1);
    }

    @Test
    void theCaseFileIsForTheProcessAndForAPurpose() {
        Map<String, Object> form = household();
        String id = submitted(form);
        get(PROCESS, path(id) + "/case-file").refused(422, "purpose-missing");
        get(CASEWORKER, path(id) + "/case-file").refused(403, "not-yours");
        get(CITIZEN, path(id) + "/case-file").refused(403, "not-yours");
        Answer file = caseFile(id).is(200);
        @SuppressWarnings("unchecked")
        String mother = String.valueOf(
                ((List<Map<String, Object>>) form.get("members")).getFirst().get("citizenId"));
        assertThat(file.body().path("persons").get(0).path("citizenId").asText())
                .isEqualTo(mother);
        assertThat(file.body().path("payee").path("accountNumber").asText()).isEqualTo(ACCOUNT_NUMBER);
        assertThat(file.body().path("appliedOn").asText()).isEqualTo("2026-11-20");
        caseFile(draft(household()).text("id")).refused(409, "application-not-submitted");
        caseFile("nobody").refused(404, "application-unknown");

        JsonNode looks =
                get(CITIZEN, "/api/intake/audit?applicationId=" + id).is(200).body();
        assertThat(looks.findValuesAsText("purpose")).contains("verify-household");
    }

    private Answer caseFile(String id) {
        return send(request(PROCESS, path(id) + "/case-file")
                .header("X-Purpose", "verify-household")
                .method("GET", HttpRequest.BodyPublishers.noBody()));
    }
}
