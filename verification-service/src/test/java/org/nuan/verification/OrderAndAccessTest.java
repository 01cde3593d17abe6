package org.nuan.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuan.verification.domain.Orders;

/** Who may do what, and what a wrong order gets: a problem, and nothing stored or asked. */
class OrderAndAccessTest {

    private static Platform platform;
    private static String linReport;

    @BeforeAll
    static void start() {
        platform = new Platform().start();
        linReport = platform.order(Household.lin("lin-1"));
        platform.closed(linReport);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    static Stream<Arguments> wrongOrders() {
        Household zhao = Household.zhao("wrong");
        return Stream.of(
                Arguments.of(zhao.withoutLetterOf("zhao-1").order(), "letter-missing", "/persons/0"),
                Arguments.of(Household.lin("wrong").withoutLetterOf("lin-2").order(), "letter-missing", "/persons/1"),
                Arguments.of(zhao.withLetters(Household.expired()).order(), "letter-expired", "/persons/0"),
                Arguments.of(zhao.withLetters(Household.withdrawn()).order(), "letter-withdrawn", "/persons/0"),
                Arguments.of(zhao.order("curiosity"), "purpose-unknown", null),
                Arguments.of(zhao.order().replace(Orders.ZHAO, "990101197911030158"), "invalid-fields", null),
                Arguments.of(zhao.order().replace("\"990101001001\"", "\"00\""), "invalid-fields", null),
                Arguments.of(zhao.withLetters(Household.covering()).order(), "invalid-fields", null),
                Arguments.of(zhao.withLetters(Household.covering("SHOP")).order(), "invalid-fields", null),
                Arguments.of("{}", "invalid-fields", null));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("wrongOrders")
    void a_wrong_order_stores_and_asks_nothing(String body, String code, String field) {
        long before = platform.collection("reports").countDocuments();
        JsonNode asked = platform.asked(Orders.ZHAO);
        Platform.Answer answer = platform.post(platform.process(), "/reports", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("code").asText()).isEqualTo(code);
        assertThat(answer.body().get("detail").asText()).isNotBlank();
        if (field != null) {
            assertThat(answer.body().get("field").asText()).isEqualTo(field);
        }
        assertThat(platform.collection("reports").countDocuments()).isEqualTo(before);
        assertThat(platform.asked(Orders.ZHAO)).isEqualTo(asked);
        assertThat(answer.body().toString()).doesNotContain(Orders.ZHAO);
    }

    @ParameterizedTest
    @CsvSource({"'{\"surprise\":1}', 400, unknown-field", "not json, 400, not-readable"})
    void what_cannot_be_read_is_refused(String body, int status, String code) {
        Platform.Answer answer = platform.post(platform.process(), "/reports", body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().get("code").asText()).isEqualTo(code);
    }

    @Test
    void a_repeated_order_is_one_report() {
        String key = UUID.randomUUID().toString();
        String body = Household.lin("lin-twice").order();
        JsonNode first =
                platform.post(platform.process(), "/reports", body, key).body();
        JsonNode second =
                platform.post(platform.process(), "/reports", body, key).body();
        assertThat(second.get("reportId")).isEqualTo(first.get("reportId"));
        assertThat(platform.get(platform.process(), "/reports?applicationId=lin-twice")
                        .body())
                .hasSize(1);
        platform.closed(first.get("reportId").asText());
    }

    static Stream<Arguments> readers() {
        return Stream.of(
                Arguments.of("process", null, 200),
                Arguments.of("township-caseworker", "990101001", 200),
                Arguments.of("township-approver", "990101001", 200),
                Arguments.of("county-reviewer", "990101", 200),
                Arguments.of("auditor", "99", 200),
                Arguments.of("township-caseworker", "990101002", 404),
                Arguments.of("county-reviewer", "990102", 404),
                Arguments.of("auditor", "32", 404),
                Arguments.of("township-caseworker", null, 404),
                Arguments.of("village-coordinator", "990101001001", 403),
                Arguments.of("county-finance", "990101", 403),
                Arguments.of("operator", "99", 403),
                Arguments.of("provider-worker", "990101", 403),
                Arguments.of("citizen", null, 403));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @MethodSource("readers")
    void reports_are_for_those_who_work_on_the_case(String role, String region, int status) {
        String token = platform.tokens.as("somebody", region, role);
        assertThat(platform.get(token, "/reports/" + linReport).status()).isEqualTo(status);
        Platform.Answer list = platform.get(token, "/reports?applicationId=lin-1");
        Platform.Answer queries = platform.get(token, "/queries?applicationId=lin-1");
        if (status == 403) {
            assertThat(list.status()).isEqualTo(403);
            assertThat(queries.status()).isEqualTo(403);
        } else {
            assertThat(list.body().size()).isEqualTo(status == 200 ? 1 : 0);
            assertThat(queries.body().size()).isEqualTo(status == 200 ? 3 * 53 : 0);
        }
    }

    @ParameterizedTest(name = "{0} of {1}: order {2}, retry {3}")
    @CsvSource({
        "township-caseworker, 990101001, 403, 409",
        "township-caseworker, 990101002, 403, 404",
        "county-reviewer, 990101, 403, 403",
        "auditor, 99, 403, 403",
        "citizen,, 403, 403"
    })
    void orders_are_for_the_process_and_retries_for_caseworkers(String role, String region, int order, int retry) {
        String token = platform.tokens.as("somebody", region, role);
        assertThat(platform.post(token, "/reports", Household.zhao("theirs").order())
                        .status())
                .isEqualTo(order);
        assertThat(platform.post(token, "/reports/" + linReport + "/retry", "").status())
                .isEqualTo(retry);
    }

    @Test
    void the_api_is_described_and_operators_see_the_counters() {
        JsonNode api = platform.send(HttpRequest.newBuilder(
                        platform.uri("/../../v3/api-docs").normalize()))
                .body();
        assertThat(api.get("paths").has("/api/verification/reports")).isTrue();
        assertThat(api.get("paths").has("/api/verification/reports/{id}/retry")).isTrue();
        String counters = platform.text(platform.tokens.as("operator", "99", "operator"), "/../../actuator/prometheus");
        assertThat(counters)
                .contains("nuan_verification_calls_seconds_count{", "source=\"bank-01\"", "outcome=\"ANSWERED\"")
                .contains("nuan_verification_reports_seconds_count{", "status=\"COMPLETE\"");
    }

    @Test
    void tokens_must_be_good() {
        String path = "/reports/" + linReport;
        assertThat(platform.get(platform.tokens.expired("x", "99", "auditor"), path)
                        .status())
                .isEqualTo(401);
        assertThat(platform.get(platform.tokens.foreign("x", "99", "auditor"), path)
                        .status())
                .isEqualTo(401);
        assertThat(platform.get(platform.tokens.otherAudience("x", "99", "auditor"), path)
                        .status())
                .isEqualTo(401);
        assertThat(platform.send(HttpRequest.newBuilder(platform.uri(path))).status())
                .isEqualTo(401);
        assertThat(platform.get(platform.process(), "/reports/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }
}
