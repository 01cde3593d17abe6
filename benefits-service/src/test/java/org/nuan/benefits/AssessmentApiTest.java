package org.nuan.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuan.benefits.Stand.AUDITOR;
import static org.nuan.benefits.Stand.CASEWORKER;
import static org.nuan.benefits.Stand.FINANCE;
import static org.nuan.benefits.Stand.NEIGHBOUR;
import static org.nuan.benefits.Stand.OWNER;
import static org.nuan.benefits.Stand.PROCESS;
import static org.nuan.benefits.Stand.PROVIDER;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuan.policy.pack.Packs;

class AssessmentApiTest extends ServiceTest {

    private static final String VILLAGE = "990101001001";

    private String order(String name, String status) {
        return assessmentOrder(name, VILLAGE, today(), status);
    }

    @Test
    void proposesTheAmountWithItsWholeTrace() {
        JsonNode made = ok(post(PROCESS, "/assessments", order("trace", "COMPLETE")), 201);
        assertThat(made.path("outcome").asText()).isEqualTo("ENTITLED");
        assertThat(made.path("monthlyAmountFen").asLong()).isEqualTo(143_600);
        assertThat(made.path("coveredMembers").asInt()).isEqualTo(3);
        assertThat(made.path("packId").asText()).isEqualTo("demonstration-99");
        assertThat(made.at("/trace/verification/complete").asBoolean()).isTrue();
        assertThat(made.path("explanationZh")).isNotEmpty();
        assertThat(made.path("explanationEn").toString()).contains("1436.00");
        String path = "/assessments/" + made.path("assessmentId").asText();
        assertThat(ok(get(CASEWORKER, path), 200).path("trace")).isEqualTo(made.path("trace"));
        assertThat(ok(get(AUDITOR, "/assessments?applicationId=app-trace"), 200))
                .hasSize(1);
        assertThat(ok(get(OWNER, path), 200).path("outcome").asText()).isEqualTo("ENTITLED");
        refused(get(NEIGHBOUR, path), 404, "assessment-not-found");
        refused(get(PROVIDER, path), 403, "not-yours");
    }

    @Test
    void anIncompleteReportNeverReadsAsClean() {
        ok(post(PROCESS, "/assessments", order("incomplete", "COMPLETE")), 201);
        JsonNode made = ok(post(PROCESS, "/assessments", order("incomplete", "INCOMPLETE")), 201);
        assertThat(ok(get(CASEWORKER, "/assessments?applicationId=app-incomplete"), 200)
                        .at("/0/assessmentId"))
                .as("newest first")
                .isEqualTo(made.path("assessmentId"));
        assertThat(made.at("/trace/verification/complete").asBoolean()).isFalse();
        assertThat(made.at("/explanationZh/0").asText()).contains("核对报告不完整");
        assertThat(made.at("/explanationEn/0").asText()).contains("must not be read as checked");
    }

    @Test
    void keepsTheHouseholdUnderEveryScheme() {
        JsonNode made = ok(post(PROCESS, "/assessments", order("standing", "COMPLETE")), 201);
        JsonNode standing = made.path("standing");
        assertThat(standing.path("packId").asText()).isEqualTo("demonstration-99");
        assertThat(standing.path("packVersion").asText())
                .isEqualTo(made.path("packVersion").asText());
        assertThat(standing.path("schemes").findValuesAsText("scheme").stream().distinct())
                .containsExactlyElementsOf(Packs.builtIn().byId("demonstration-99").orElseThrow().schemes().stream()
                        .map(Enum::name)
                        .toList());
        for (JsonNode scheme : standing.path("schemes")) {
            assertThat(scheme.at("/trace/situation/region").asText()).isEqualTo(VILLAGE);
            if (scheme.path("scheme").asText().equals("DIBAO")) {
                assertThat(scheme.path("totalFen")).isEqualTo(made.path("monthlyAmountFen"));
            }
        }
        String path = "/assessments/" + made.path("assessmentId").asText();
        assertThat(ok(get(CASEWORKER, path), 200).path("standing")).isEqualTo(standing);
    }

    @Test
    void saysWhatChangedSinceTheLastTime() {
        JsonNode first = ok(post(PROCESS, "/assessments", order("changed-since", "COMPLETE")), 201);
        assertThat(first.path("changes").isNull()).isTrue();
        JsonNode second = ok(
                post(PROCESS, "/assessments", order("changed-since", "COMPLETE").replace("186000", "196000")), 201);
        assertThat(second.at("/changes/sinceAssessmentId")).isEqualTo(first.path("assessmentId"));
        assertThat(second.at("/changes/linesEn").toString()).contains("1960.00");
        assertThat(second.at("/changes/linesZh")).isNotEmpty();
        assertThat(second.at("/changes/data/changes").findValuesAsText("part")).contains("AMOUNT", "INCOME");
        String path = "/assessments/" + second.path("assessmentId").asText();
        assertThat(ok(get(CASEWORKER, path), 200).path("changes")).isEqualTo(second.path("changes"));
    }

    @Test
    void sourcesThatStayedSilentAreNamedWithWhatTheyWouldHaveKnown() {
        String silent = order("silence", "INCOMPLETE")
                .replaceFirst(
                        "\\{",
                        "{\"unanswered\":[{\"personId\":\"p1\",\"sourceId\":\"bank-07\","
                                + "\"kinds\":[\"FINANCIAL_ASSETS\"],\"reason\":\"TIMEOUT\"}],");
        JsonNode made = ok(post(PROCESS, "/assessments", silent), 201);
        assertThat(made.at("/trace/verification/openFacts/0").asText()).isEqualTo("p1/FINANCIAL_ASSETS");
        assertThat(made.at("/trace/verification/unanswered/0/source").asText()).isEqualTo("bank-07");
        assertThat(made.at("/explanationZh/1").asText()).contains("bank-07").contains("p1/FINANCIAL_ASSETS");
        assertThat(made.path("outcome").asText())
                .as("to go on without it was a person's choice")
                .isEqualTo("ENTITLED");
        JsonNode problem = ok(post(PROCESS, "/assessments", silent.replace("FINANCIAL_ASSETS\"]", "WEATHER\"]")), 422);
        assertThat(problem.at("/errors/0/field").asText()).isEqualTo("/unanswered/0/kinds/0");
    }

    @Test
    void furtherFactsAreTakenInAndRefusedWithTheirField() {
        String facts = "{\"facts\":{\"obligors\":[{\"id\":\"o1\",\"memberId\":\"p2\",\"relation\":\"CHILD\",\"age\":50,"
                + "\"ownIncomeFen\":200000,\"householdIncomeFen\":400000,\"householdMembers\":3,\"supported\":1,"
                + "\"propertyAcceptable\":true}],\"expenditures\":[{\"memberId\":\"p3\",\"kind\":\"EDUCATION\","
                + "\"monthlyFen\":10000}]},";
        String order = order("facts", "COMPLETE").replaceFirst("\\{", facts);
        JsonNode made = ok(post(PROCESS, "/assessments", order), 201);
        assertThat(made.at("/trace/situation").toString()).contains("\"obligors\":[{\"id\":\"o1\"");
        JsonNode problem = ok(
                post(
                        PROCESS,
                        "/assessments",
                        order.replace("\"memberId\":\"p2\"", "\"memberId\":\"p9\"")
                                .replace("10000", "-5")),
                422);
        assertThat(problem.path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("/facts/obligors/0/memberId", "/facts/expenditures/0/monthlyFen");
        JsonNode negative =
                ok(post(PROCESS, "/assessments", order("facts", "COMPLETE").replace("321540", "-1")), 422);
        assertThat(negative.at("/errors/0/field").asText()).isEqualTo("/property/0/amountFen");
    }

    @Test
    void silenceOfAHouseholdThatNobodyVerifiedIsNotPoverty() {
        String unverified = order("silent", "REFUSED")
                .replaceAll(",\\s*\"source\":\"[a-z0-9-]+\"", "")
                .replaceFirst("\"monthlyFen\":186000", "\"monthlyFen\":0");
        JsonNode made = ok(post(PROCESS, "/assessments", unverified), 201);
        assertThat(made.path("outcome").asText()).isEqualTo("UNDECIDABLE");
        assertThat(made.path("monthlyAmountFen").asLong()).isZero();
        assertThat(made.at("/trace/missingFacts").toString()).contains("p1/");
        refused(
                post(
                        PROCESS,
                        "/awards",
                        awardOrder(
                                "silent",
                                made.path("assessmentId").asText(),
                                VILLAGE,
                                today(),
                                "6217000000000100017",
                                "林小燕")),
                409,
                "award-not-entitled");
    }

    @Test
    void badOrdersAreRefusedWithEveryFieldAtFault() {
        JsonNode problem = ok(
                post(
                        PROCESS,
                        "/assessments",
                        order("bad", "COMPLETE")
                                .replace("\"dibao\"", "\"lottery\"")
                                .replace("\"URBAN\"", "\"MOON\"")
                                .replace("\"relation\":\"PARENT\"", "\"relation\":\"GHOST\"")
                                .replace("\"kind\":\"TRANSFER\"", "\"kind\":\"WAGE\"")),
                422);
        assertThat(problem.path("code").asText()).isEqualTo("invalid-fields");
        assertThat(problem.path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("/scheme", "/residence", "/members/1/relation", "/incomes/2/kind");
        refused(post(PROCESS, "/assessments", order("running", "RUNNING")), 409, "assessment-report-running");
        refused(
                post(PROCESS, "/assessments", order("p", "COMPLETE").replace("\"p3\",\"birth", "\"p1\",\"birth")),
                422,
                "invalid-fields");
        refused(post(PROCESS, "/assessments", "{\"sex\":\"F\"}"), 400, "unknown-field");
        refused(post(PROCESS, "/assessments", "hello"), 400, "not-readable");
        refused(
                post(PROCESS, "/assessments", assessmentOrder("far", "110101001001", today(), "COMPLETE")),
                409,
                "assessment-no-pack");
        assertThat(ok(get(PROCESS, "/assessments?applicationId=app-bad"), 200)).isEmpty();
    }

    @Test
    void onlyThoseWhoMayCanOrder() {
        refused(post(FINANCE, "/assessments", order("who", "COMPLETE")), 403, "not-yours");
        refused(
                post(CASEWORKER, "/assessments", assessmentOrder("who", "990101002001", today(), "COMPLETE")),
                403,
                "not-yours");
        ok(post(CASEWORKER, "/assessments", order("who", "COMPLETE")), 201);
        refused(post(CASEWORKER, "/awards", "{}"), 403, "not-yours");
        refused(
                post(Stand.TOKENS.expired("x", null, "process"), "/assessments", order("who", "COMPLETE")),
                401,
                "not-signed-in");
    }

    @Test
    void theSameKeyMakesOneAward() {
        String assessment = assessed("once", VILLAGE);
        String order = awardOrder("once", assessment, VILLAGE, today(), "6217000000000600001", "戊");
        String key = UUID.randomUUID().toString();
        JsonNode first = ok(post(PROCESS, "/awards", order, key), 201);
        assertThat(ok(post(PROCESS, "/awards", order, key), 201)).isEqualTo(first);
        refused(post(PROCESS, "/awards", order.replace("戊", "己"), key), 422, "idempotency-key-reused");
        refused(post(PROCESS, "/awards", order), 409, "award-exists");
        refused(
                send(request(PROCESS, "/api/benefits/awards")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(order))),
                400,
                "idempotency-key-missing");
        assertThat(first.path("payeeMasked").asText()).isEqualTo("****0001");
        assertThat(first.path("fromMonth").asText()).isEqualTo(nextMonth().toString());
        assertThat(first.path("decidedBy").asText()).isEqualTo("approver");
        assertThat(ok(get(CASEWORKER, "/awards?applicationId=app-once"), 200)).hasSize(1);
        refused(get(NEIGHBOUR, "/awards/" + first.path("awardId").asText()), 404, "award-not-found");
    }

    @Test
    void awardOrdersAreChecked() {
        String assessment = assessed("checked", VILLAGE);
        String order = awardOrder("checked", assessment, VILLAGE, today(), "6217000000000600002", "庚");
        refused(
                post(
                        PROCESS,
                        "/awards",
                        order.replace(assessment, UUID.randomUUID().toString())),
                422,
                "assessment-unknown");
        refused(post(PROCESS, "/awards", order.replace("6217000000000600002", "12")), 422, "invalid-fields");
        refused(post(PROCESS, "/awards", order.replace("app-checked", "app-other")), 422, "award-other-application");
        refused(
                post(
                        PROCESS,
                        "/awards",
                        order.replace(today().toString(), today().plusDays(1).toString())),
                422,
                "award-decided-in-future");
        refused(post(PROCESS, "/awards", order.replace(VILLAGE, "990101001002")), 422, "award-region-differs");
    }

    @Test
    void refusalsSpeakChineseUnlessAskedOtherwise() {
        assertThat(ok(
                                send(request(NEIGHBOUR, "/api/benefits/awards/" + UUID.randomUUID())
                                        .setHeader("Accept-Language", "zh-CN")),
                                404)
                        .path("detail")
                        .asText())
                .isEqualTo("没有这项救助。");
    }

    @Test
    void describesItself() {
        JsonNode api = ok(send(request(PROCESS, "/v3/api-docs")), 200);
        assertThat(api.path("paths").has("/api/benefits/pay-runs/{id}/release")).isTrue();
    }
}
