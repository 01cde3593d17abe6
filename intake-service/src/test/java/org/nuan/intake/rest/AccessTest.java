package org.nuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuan.runtime.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is let in, who sees what, and what is put on record. */
class AccessTest extends RunningIntake {

    private static final String APPLICATIONS = "/api/intake/applications";

    @Autowired
    private AuditTrail audit;

    @Autowired
    private MeterRegistry meters;

    @Test
    void withoutAGoodTokenNobodyGetsAnywhere() {
        List<String> bad = List.of(
                "",
                "nonsense",
                TOKENS.expired("citizen-lin", null, "citizen"),
                TOKENS.foreign("citizen-lin", null, "citizen"),
                TOKENS.otherAudience("citizen-lin", null, "citizen"));
        String id = draft(household()).text("id");
        for (String token : bad) {
            get(token, APPLICATIONS).refused(401, "not-signed-in");
            get(token, path(id)).refused(401, "not-signed-in");
            post(token, APPLICATIONS, household()).refused(401, "not-signed-in");
            post(token, path(id) + "/notices?amountFen=1", Map.of("days", 7)).refused(401, "not-signed-in");
            get(token, "/api/intake/audit?applicationId=" + id).refused(401, "not-signed-in");
        }
    }

    @Test
    void anApplicationIsSeenByItsOwnerAndItsRegionOnly() {
        String id = submitted(household());
        for (String token : List.of(CITIZEN, COORDINATOR, CASEWORKER, APPROVER, REVIEWER, AUDITOR, PROCESS)) {
            get(token, path(id)).is(200);
        }
        String finance = TOKENS.as("finance", "990101", "county-finance");
        for (String token : List.of(OTHER_CITIZEN, SHIQIAO, finance)) {
            get(token, path(id)).refused(404, "application-unknown");
        }
        get(CITIZEN, path("nobody")).refused(404, "application-unknown");
    }

    @Test
    void officialsActInTheirRegionAndRoleOnly() {
        String id = submitted(household());
        Map<String, Object> opinion = Map.of("recommendation", "SUPPORT", "assessmentId", "a");
        Map<String, Object> decision = Map.of("outcome", "APPROVED", "assessmentId", "a");
        post(SHIQIAO, path(id) + "/visits", visitForm()).refused(403, "not-yours");
        for (String token : List.of(CITIZEN, COORDINATOR, APPROVER, AUDITOR, PROCESS)) {
            post(token, path(id) + "/visits", visitForm()).refused(403, "not-yours");
            post(token, path(id) + "/opinions", opinion).refused(403, "not-yours");
        }
        for (String token : List.of(CITIZEN, CASEWORKER, APPROVER)) {
            post(token, path(id) + "/notices?amountFen=1", Map.of("days", 7)).refused(403, "not-yours");
            post(token, path(id) + "/notices/n/closure", null).refused(403, "not-yours");
            post(token, path(id) + "/letter", Map.of("zh", "a", "en", "b")).refused(403, "not-yours");
        }
        post(PROCESS, path(id) + "/decision", decision).refused(403, "not-yours");
        post(CASEWORKER, path("nobody") + "/visits", visitForm()).refused(404, "application-unknown");
    }

    @Test
    void listsHoldOnesOwnOrOnesRegion() {
        String id = submitted(household());
        assertThat(ids(get(CITIZEN, APPLICATIONS))).contains(id);
        assertThat(ids(get(OTHER_CITIZEN, APPLICATIONS))).doesNotContain(id);
        assertThat(ids(get(CASEWORKER, APPLICATIONS))).contains(id);
        assertThat(ids(get(SHIQIAO, APPLICATIONS))).doesNotContain(id);
        assertThat(ids(get(CASEWORKER, APPLICATIONS + "?status=SUBMITTED"))).contains(id);
        assertThat(ids(get(CASEWORKER, APPLICATIONS + "?status=PAID"))).doesNotContain(id);
        assertThat(ids(get(REVIEWER, APPLICATIONS + "?region=990101001"))).contains(id);
        get(SHIQIAO, APPLICATIONS + "?region=990101001").refused(403, "not-yours");
        get(CITIZEN, APPLICATIONS + "?region=990101001").refused(403, "not-yours");
        get(REVIEWER, APPLICATIONS + "?region=xyz").faulty("region region-unknown");
        get(REVIEWER, APPLICATIONS + "?status=LOST").refused(400, "parameter-unreadable");
        get(TOKENS.as("officer", "990101", "department-officer"), APPLICATIONS).refused(403, "not-yours");
    }

    private static List<String> ids(Answer answer) {
        return answer.is(200).body().findValuesAsText("id");
    }

    @Test
    void everyLookIsOnRecordForTheOwnerAndTheAuditor() {
        String id = submitted(household());
        send(request(CASEWORKER, path(id)).header("X-Purpose", "phone call").GET())
                .is(200);
        Answer looks = get(CITIZEN, "/api/intake/audit?applicationId=" + id).is(200);
        JsonNode last = looks.body().get(looks.body().size() - 1);
        assertThat(last.path("actor").asText()).isEqualTo("caseworker");
        assertThat(last.path("role").asText()).isEqualTo("township-caseworker");
        assertThat(last.path("action").asText()).isEqualTo("application-viewed");
        assertThat(last.path("purpose").asText()).isEqualTo("phone call");
        get(AUDITOR, "/api/intake/audit?applicationId=" + id).is(200);
        for (String token : List.of(OTHER_CITIZEN, CASEWORKER, TOKENS.as("auditor-south", "44", "auditor"))) {
            get(token, "/api/intake/audit?applicationId=" + id).refused(404, "application-unknown");
        }
        assertThat(audit.firstBroken()).isEmpty();
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAndAnotherBodyIsRefused() {
        Map<String, Object> form = household();
        String key = key();
        Answer first = post(CITIZEN, APPLICATIONS, key, form).is(201);
        Answer again = post(CITIZEN, APPLICATIONS, key, form).is(201);
        assertThat(again.body()).isEqualTo(first.body());
        post(CITIZEN, APPLICATIONS, key, household()).refused(422, "idempotency-key-reused");
        post(CITIZEN, APPLICATIONS, "short", form).refused(400, "idempotency-key-missing");
        send(request(CITIZEN, APPLICATIONS).POST(HttpRequest.BodyPublishers.ofString("{}")))
                .refused(400, "idempotency-key-missing");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        long before = database.getCollection("applications").countDocuments();
        post(CITIZEN, APPLICATIONS, "{\"surprise\":1}").refused(400, "unknown-field");
        assertThat(post(CITIZEN, APPLICATIONS, "{\"members\":[{\"surname\":\"x\"}]}")
                        .refused(400, "unknown-field")
                        .text("field"))
                .isEqualTo("/members/0/surname");
        post(CITIZEN, APPLICATIONS, "{not json").refused(400, "not-readable");
        post(CITIZEN, APPLICATIONS, "").refused(400, "not-readable");
        post(CITIZEN, APPLICATIONS, "{\"members\":5}").refused(400, "not-readable");
        post(CITIZEN, APPLICATIONS, "{\"reason\":\"" + "x".repeat(300_000) + "\"}")
                .refused(413, "too-large");
        send(request(CITIZEN, APPLICATIONS)
                        .setHeader("Content-Type", "text/plain")
                        .header("Idempotency-Key", key())
                        .POST(HttpRequest.BodyPublishers.ofString("hello")))
                .refused(415, "wrong-media-type");
        send(request(CITIZEN, APPLICATIONS).DELETE()).refused(405, "wrong-method");
        get(CITIZEN, "/api/intake/nowhere").refused(404, "not-found");
        assertThat(database.getCollection("applications").countDocuments()).isEqualTo(before);
    }

    @Test
    void theApiDescribesItselfAndCountsApplications() {
        submitted(household());
        JsonNode api = get("", "/v3/api-docs").is(200).body();
        assertThat(api.path("paths").has("/api/intake/applications/{id}/visits/{visitId}/countersignature"))
                .isTrue();
        assertThat(get("", "/actuator/health").is(200).text("status")).isEqualTo("UP");
        assertThat(meters.get("nuan.intake.applications")
                        .tag("status", "SUBMITTED")
                        .gauge()
                        .value())
                .isPositive();
    }
}
