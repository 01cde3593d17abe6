package org.nuan.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.testkit.Await;
import org.nuan.verification.application.ask.LetterWithdrawals;
import org.nuan.verification.domain.Orders;

/** The service against the real stand-ins: what households get, and what each fault of a source does. */
class VerificationStoryTest {

    private static Platform platform;

    @BeforeAll
    static void start() {
        platform = new Platform().start();
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @AfterEach
    void repair() {
        platform.noFaults();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(n -> n.get(field).asText())
                .toList();
    }

    private static Map<String, String> troubles(JsonNode report) {
        return StreamSupport.stream(report.get("unanswered").spliterator(), false)
                .collect(Collectors.toMap(
                        u -> u.get("personId").asText() + "@"
                                + u.get("sourceId").asText(),
                        u -> u.get("reason").asText()));
    }

    @Test
    void lin_is_complete_and_clean() {
        JsonNode report = platform.closed(platform.order(Household.lin("lin-clean")));
        assertThat(report.get("unanswered")).isEmpty();
        assertThat(report.get("status").asText()).isEqualTo("COMPLETE");
        assertThat(report.get("discrepancies")).isEmpty();
        assertThat(report.get("sourcesAsked").asInt()).isEqualTo(53);
        assertThat(report.get("sourcesAnswered").asInt()).isEqualTo(53);
        assertThat(texts(report.get("findings"), "item")).contains("WAGE", "DEPOSIT", "PENSION", "MARRIAGE");
        assertThat(report.toString()).doesNotContain(Orders.LIN).doesNotContain("林小燕");
    }

    @Test
    void zhao_has_discrepancies_told_in_the_readers_language() {
        String id = platform.order(Household.zhao("zhao-1"));
        JsonNode report = platform.closed(id);
        assertThat(texts(report.get("discrepancies"), "item")).containsExactly("WAGE", "DEPOSIT", "VEHICLE");
        assertThat(texts(report.get("discrepancies"), "grade")).containsOnly("MAJOR");
        assertThat(report.get("discrepancies").get(0).get("explanation").asText())
                .isEqualTo("工资收入：未申报，查到每月 4200.00 元。");
        JsonNode english = platform.send(java.net.http.HttpRequest.newBuilder(platform.uri("/reports/" + id))
                        .header("Authorization", "Bearer " + platform.caseworker())
                        .header("Accept-Language", "en"))
                .body();
        assertThat(english.get("discrepancies").get(2).get("explanation").asText())
                .isEqualTo("Motor vehicles: declared 0, found 1.");
    }

    @Test
    void chen_is_stopped_by_a_death() {
        JsonNode report = platform.closed(platform.order(Household.chen("chen-1")));
        assertThat(texts(report.get("discrepancies"), "grade")).containsExactly("STOP", "STOP");
        assertThat(texts(report.get("discrepancies"), "item")).containsExactly("DEATH", "FUNERAL");
    }

    @ParameterizedTest
    @CsvSource({
        "DOWN, 0, DOWN, bank-03",
        "NONSENSE, 0, NONSENSE, bank-03",
        "REFUSE, 0, REFUSED, bank-03",
        "SLOW, 60000, TIMEOUT, bank-03",
        "NONSENSE, 0, NONSENSE, bank-36"
    })
    void a_fault_makes_the_report_incomplete_and_a_retry_completes_it(
            String kind, long delay, String reason, String sourceId) {
        platform.fault(sourceId, kind, delay);
        String id = platform.order(Household.zhao("zhao-" + kind + sourceId));
        JsonNode report = platform.closed(id);
        assertThat(report.get("status").asText()).isEqualTo("INCOMPLETE");
        assertThat(troubles(report)).containsExactly(Map.entry("zhao-1@" + sourceId, reason));
        assertThat(report.get("sourcesAnswered").asInt()).isEqualTo(52);

        platform.noFaults();
        assertThat(platform.post(platform.caseworker(), "/reports/" + id + "/retry", "")
                        .status())
                .isEqualTo(202);
        JsonNode again = platform.version(id, 2);
        assertThat(again.get("status").asText()).isEqualTo("COMPLETE");
        assertThat(again.get("unanswered")).isEmpty();
        JsonNode log = platform.get(platform.caseworker(), "/queries?applicationId=zhao-" + kind + sourceId)
                .body();
        assertThat(log).hasSize(54);
        assertThat(StreamSupport.stream(log.spliterator(), false)
                        .filter(q -> q.get("sourceId").asText().equals(sourceId))
                        .map(q -> q.get("outcome").asText()))
                .containsExactly(reason, "ANSWERED");
        assertThat(platform.post(platform.caseworker(), "/reports/" + id + "/retry", "")
                        .body()
                        .get("code")
                        .asText())
                .isEqualTo("nothing-to-ask");
    }

    @Test
    void a_late_batch_amends_the_report_and_the_fact_is_stated_again() {
        platform.fault("insurance-03", "SLOW", 11_500);
        String id = platform.order(Household.zhao("zhao-late"));
        JsonNode first = platform.closed(id);
        assertThat(first.get("status").asText()).isEqualTo("INCOMPLETE");
        assertThat(troubles(first)).containsExactly(Map.entry("zhao-1@insurance-03", "PENDING_BATCH"));
        JsonNode second = platform.version(id, 2);
        assertThat(second.get("status").asText()).isEqualTo("COMPLETE");
        Document stored =
                platform.collection("reports").find(new Document("_id", id)).first();
        assertThat(stored.getList("outbox", String.class))
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact)
                        .contains("org.nuan.verification.completed", id, "zhao-late")
                        .doesNotContain(Orders.ZHAO)
                        .doesNotContain("赵国强"));
        Await.until(
                "an empty list of batches",
                java.time.Duration.ofSeconds(5),
                () -> platform.collection("batches").countDocuments() == 0);
        assertThat(platform.version(id, 2).get("version").asInt()).isEqualTo(2);
    }

    @Test
    void sources_that_no_letter_covers_are_not_asked() {
        Household household = new Household(
                "chen-part",
                List.of(Household.chen("x").persons().get(1)),
                List.of(Household.letter("chen-part", "chen-2")));
        JsonNode before = platform.asked(Orders.CHEN_SON);
        JsonNode report =
                platform.closed(platform.order(household.withLetters(Household.covering("TAX", "CIVIL_AFFAIRS"))));
        assertThat(report.get("status").asText()).isEqualTo("INCOMPLETE");
        assertThat(report.get("unanswered")).hasSize(51);
        assertThat(Set.copyOf(troubles(report).values())).containsExactly("NO_LETTER");
        JsonNode after = platform.asked(Orders.CHEN_SON);
        Set<String> asked = new TreeSet<>();
        after.fieldNames().forEachRemaining(source -> {
            if (after.get(source).asInt() > before.path(source).asInt()) {
                asked.add(source);
            }
        });
        assertThat(asked).containsExactly("civil-affairs", "tax");
    }

    @Test
    void a_withdrawal_heard_of_refuses_the_order() {
        platform.bean(LetterWithdrawals.class).record("SQ-gone-zhao-1", Household.TODAY);
        Platform.Answer refused = platform.post(
                platform.process(), "/reports", Household.zhao("gone").order());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("code").asText()).isEqualTo("letter-withdrawn");
    }

    @Test
    void nothing_personal_is_readable_in_the_store() {
        String id = platform.order(Household.lin("lin-store"));
        platform.closed(id);
        String stored = String.valueOf(
                platform.collection("reports").find(new Document("_id", id)).first());
        assertThat(stored).doesNotContain(Orders.LIN, Orders.LIN_MOTHER, Orders.LIN_SON, "林小燕", "林桂芳", "王子涵");
    }

    @Test
    void every_look_is_on_record() {
        String id = platform.order(Household.zhao("zhao-audit"));
        platform.closed(id);
        platform.get(platform.caseworker(), "/reports/" + id);
        platform.get(platform.caseworker(), "/queries?applicationId=zhao-audit");
        assertThat(platform.bean(AuditTrail.class).entriesFor("application", "zhao-audit"))
                .extracting(e -> e.actor() + " " + e.action())
                .contains(
                        "service-account-workflows verification-ordered",
                        "caseworker report-viewed",
                        "caseworker queries-viewed");
    }
}
