package org.nuan.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.policy.pack.Packs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PolicyApiTest extends ServiceTest {

    private static final String EDITOR = Stand.TOKENS.as("editor", "99", "policy-editor");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MeterRegistry meters;

    /** Two people and little money, in the demonstration city. */
    private static String household() {
        return """
                {"region":"990101001001","residence":"URBAN","benefitMonth":"2026-12",
                 "members":[
                  {"id":"m1","birthDate":"1986-03-12","relation":"APPLICANT"},
                  {"id":"m2","age":8,"relation":"CHILD","schooling":"COMPULSORY"}],
                 "incomes":[{"memberId":"m1","type":"WAGE","monthlyFen":60000}],
                 "properties":[{"memberId":"m1","kind":"FINANCIAL_ASSETS","amountFen":100000},
                  {"memberId":"m1","kind":"HOME"}]}
                """;
    }

    /** Without a token, as anybody may. */
    private HttpResponse<String> open(String path, String body) {
        HttpRequest.Builder request = request("", "/api/benefits/policy" + path);
        HttpRequest anonymous = HttpRequest.newBuilder(request.build().uri())
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .method(
                        body.isEmpty() ? "GET" : "POST",
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(anonymous, HttpResponse.BodyHandlers.ofString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> checked(String token, String yaml) {
        return send(request(token, "/api/benefits/policy/packs/check")
                .header("Content-Type", "text/plain;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(yaml)));
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void anybodyMayTryTheLawAndNothingIsKept() {
        long assessments = rows("assessment");
        long audit = rows("audit_entry");
        JsonNode standing = ok(open("/what-if", household()), 200);
        assertThat(standing.path("packId").asText()).isEqualTo("demonstration-99");
        assertThat(standing.path("demonstration").asBoolean()).isTrue();
        assertThat(standing.path("monthlyTotalFen").asLong()).isPositive();
        assertThat(standing.at("/rungs/m1").asText()).isEqualTo("DIBAO");
        JsonNode dibao = standing.path("schemes").get(0);
        for (JsonNode scheme : standing.path("schemes")) {
            dibao = scheme.path("scheme").asText().equals("DIBAO") ? scheme : dibao;
            assertThat(scheme.path("letterZh").asText()).isNotBlank();
            assertThat(scheme.path("treeEn").path("children")).isNotEmpty();
        }
        assertThat(dibao.path("outcome").asText()).isEqualTo("ENTITLED");
        assertThat(dibao.path("pay").asText()).isEqualTo("MONTHLY");
        assertThat(dibao.at("/trace/pack/id").asText()).isEqualTo("demonstration-99");
        assertThat(rows("assessment")).isEqualTo(assessments);
        assertThat(rows("audit_entry")).isEqualTo(audit);
        assertThat(meters.get("nuan.benefits.what-if")
                        .tag("outcome", "ANSWERED")
                        .timer()
                        .count())
                .isPositive();
    }

    @Test
    void whatIsNotKnownIsNamed() {
        String order = household().replace("\"incomes\"", "\"unknowns\":[\"m1/INCOME\"],\"incomes\"");
        JsonNode standing = ok(open("/what-if", order), 200);
        assertThat(standing.path("schemes").toString()).contains("UNDECIDABLE");
        assertThat(standing.path("schemes").findValues("missingFacts").toString())
                .contains("m1/INCOME");
    }

    @Test
    void everyFieldAtFaultIsNamed() {
        String order = household()
                .replace("\"CHILD\"", "\"GHOST\"")
                .replace("\"age\":8", "\"age\":208")
                .replace("60000", "-1")
                .replace("\"HOME\"", "\"CASTLE\"");
        JsonNode problem = ok(open("/what-if", order), 422);
        assertThat(problem.path("code").asText()).isEqualTo("invalid-fields");
        assertThat(problem.path("errors").findValuesAsText("field"))
                .contains("/members/1/relation", "/members/1/age", "/incomes/0/monthlyFen", "/properties/1/kind");
        refused(open("/what-if", "{\"sex\":\"F\"}"), 400, "unknown-field");
        JsonNode twice = ok(open("/what-if", household().replace("\"m2\"", "\"m1\"")), 422);
        assertThat(twice.path("errors").findValuesAsText("field")).contains("/members/1/id");
        JsonNode empty = ok(open("/what-if", "{}"), 422);
        assertThat(empty.path("errors").findValuesAsText("field")).contains("/region", "/residence", "/members");
    }

    @Test
    void aPlaceOrAMonthWithoutLawIsSaidWithTheMonthsThereAre() {
        JsonNode place = ok(open("/what-if", household().replace("990101001001", "110101001001")), 422);
        assertThat(place.at("/errors/0/code").asText()).isEqualTo("no-pack-for-region");
        JsonNode month = ok(open("/what-if", household().replace("2026-12", "2019-01")), 422);
        assertThat(month.at("/errors/0/field").asText()).isEqualTo("/benefitMonth");
        assertThat(month.at("/errors/0/detail").asText()).contains("2022-07 –");
        JsonNode far = ok(open("/what-if", household().replace("2026-12", "9999-12")), 422);
        assertThat(far.at("/errors/0/code").asText()).isEqualTo("month-too-far");
        JsonNode nonsense = ok(open("/what-if", household().replace("2026-12", "soon")), 422);
        assertThat(nonsense.at("/errors/0/field").asText()).isEqualTo("/benefitMonth");
    }

    @Test
    void oneLawAndOneSchemeCanBeAskedFor() {
        String asked = "\"packId\":\"demonstration-99\",\"schemes\":[\"DIBAO\"],\"incomes\"";
        JsonNode standing = ok(open("/what-if", household().replace("\"incomes\"", asked)), 200);
        assertThat(standing.path("schemes").findValuesAsText("scheme")).containsOnly("DIBAO");
    }

    @ParameterizedTest
    @CsvSource({
        "packId, '\"utopia\"', /packId, pack-unknown",
        "packId, '\"nanjing\"', /packId, pack-of-another-region",
        "schemes, '[\"DIBAO\",\"LOTTERY\"]', /schemes/1, scheme-unknown"
    })
    void aLawOrASchemeThatThereIsNotIsRefused(String field, String value, String at, String code) {
        String asked = "\"" + field + "\":" + value + ",\"incomes\"";
        JsonNode problem = ok(open("/what-if", household().replace("\"incomes\"", asked)), 422);
        assertThat(problem.at("/errors/0/field").asText()).isEqualTo(at);
        assertThat(problem.at("/errors/0/code").asText()).isEqualTo(code);
    }

    @Test
    void aHouseholdRegisteredApartIsToldWhereToApply() {
        String apart = """
                "registrations":[
                  {"memberId":"m1","registered":"110101001","resides":"990101001"},
                  {"memberId":"m2","registered":"990101001","resides":"990101001"}],"incomes\"""";
        JsonNode place = ok(open("/where-to-apply", household().replace("\"incomes\"", apart)), 200);
        assertThat(place.at("/candidates/0/region").asText()).isEqualTo("990101001");
        assertThat(place.at("/candidates/0/article").asText()).contains("第五条");
        assertThat(place.path("treeZh").toString()).isNotEmpty();
        JsonNode open = ok(open("/where-to-apply", household()), 200);
        assertThat(open.path("missingFacts").toString()).contains("REGISTRATION");
        assertThat(open("/where-to-apply", "{}").statusCode()).isEqualTo(422);
    }

    @Test
    void thePacksAreOpenToAll() {
        JsonNode packs = ok(open("/packs", ""), 200);
        assertThat(packs).hasSize(Packs.builtIn().all().size());
        JsonNode pack = ok(open("/packs/nanjing", ""), 200);
        assertThat(pack.at("/summary/until").asText()).isEqualTo("2023-06");
        assertThat(pack.path("sha256").asText()).hasSize(64);
        JsonNode standard = pack.path("parameters").get(0);
        assertThat(standard.path("name").asText()).isEqualTo("standard.urban");
        assertThat(standard.path("titleEn").asText()).contains("tandard");
        assertThat(standard.path("rows").get(0).path("valueFen").asLong()).isEqualTo(86_000);
        assertThat(standard.path("rows").get(0).path("source").asText()).isNotBlank();
        assertThat(pack.at("/sections/preferences/0/name/en").asText()).isEqualTo("aged 70 or over");
        assertThat(ok(open("/packs/schema", ""), 200).path("title").asText()).isEqualTo("Policy pack");
        refused(open("/packs/atlantis", ""), 404, "not-found");
    }

    @Test
    void onlyAnEditorHasAPackCheckedAndEveryErrorIsNamed() {
        String good = Packs.shipped().getFirst().text();
        assertThat(ok(checked(EDITOR, good), 200).path("valid").asBoolean()).isTrue();
        JsonNode bad = ok(checked(EDITOR, good.replace("version:", "versoin:").replace("860", "-860")), 200);
        assertThat(bad.path("valid").asBoolean()).isFalse();
        assertThat(bad.path("errors").findValuesAsText("kind"))
                .contains("UNKNOWN_FIELD", "MISSING_FIELD", "NEGATIVE_AMOUNT");
        assertThat(bad.at("/errors/0/line").asInt()).isPositive();
        for (String token : new String[] {Stand.PROCESS, Stand.CASEWORKER, Stand.FINANCE, Stand.OWNER, Stand.AUDITOR}) {
            refused(checked(token, good), 403, "not-yours");
        }
        refused(open("/packs/check", "{}"), 401, "not-signed-in");
    }

    @Test
    void everyVersionInUseIsRegistered() {
        assertThat(rows("policy_pack")).isEqualTo(Packs.builtIn().all().size());
        assertThat(jdbc.sql("select sha256 from policy_pack where id = 'nanjing'")
                        .query(String.class)
                        .single())
                .isEqualTo(Packs.shipped().stream()
                        .filter(file -> file.pack().id().equals("nanjing"))
                        .findFirst()
                        .orElseThrow()
                        .sha256());
    }

    @Test
    void theDescriptionSaysThatTryingNeedsNoKey() {
        JsonNode paths = ok(send(request(EDITOR, "/v3/api-docs")), 200).path("paths");
        assertThat(paths.at("/~1api~1benefits~1policy~1what-if/post").toString())
                .doesNotContain("Idempotency-Key");
        assertThat(paths.at("/~1api~1benefits~1assessments/post").toString()).contains("Idempotency-Key");
    }
}
