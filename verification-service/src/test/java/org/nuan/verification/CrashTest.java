package org.nuan.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.CitizenId;
import org.nuan.testkit.Await;
import org.nuan.verification.application.ask.LetterWithdrawals;
import org.nuan.verification.application.ask.Reports;
import org.nuan.verification.application.ask.Reports.Stored;
import org.nuan.verification.application.ask.Runs;
import org.nuan.verification.domain.Orders;
import org.nuan.verification.domain.answer.Reply;
import org.nuan.verification.domain.order.Declared;
import org.nuan.verification.domain.order.Letter;
import org.nuan.verification.domain.order.Order;
import org.nuan.verification.domain.order.Person;
import org.nuan.verification.domain.report.QuestionKey;
import org.nuan.verification.domain.report.Report;
import org.nuan.verification.domain.source.Source;
import org.nuan.verification.domain.source.SourceCatalogue;

/** What a process that stops, dies or is overtaken by a withdrawal leaves behind, and what becomes of it. */
class CrashTest {

    private final Platform platform = new Platform();

    @BeforeEach
    void start() {
        platform.start();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void a_stopped_service_goes_on_where_it_was_and_asks_only_what_is_open() {
        platform.fault("tax", "SLOW", 60_000);
        String id = platform.order(Household.zhao("zhao-stop"));
        Await.until(
                "the answers of the others",
                Duration.ofSeconds(10),
                () -> platform.report(id).get("findings").size() >= 4);
        platform.stop();
        platform.noFaults();
        JsonNode before = platform.asked(Orders.ZHAO);

        platform.start();
        JsonNode report = platform.closed(id);
        assertThat(report.get("status").asText()).isEqualTo("COMPLETE");
        JsonNode after = platform.asked(Orders.ZHAO);
        assertThat(after.get("tax").asInt()).isEqualTo(before.get("tax").asInt() + 1);
        assertThat(after.get("human-resources").asInt())
                .isEqualTo(before.get("human-resources").asInt())
                .isEqualTo(1);
        assertThat(platform.collection("runs").countDocuments()).isZero();
    }

    @Test
    void what_a_killed_process_left_half_done_is_taken_over() {
        Report half = halfAnswered("killed-1");
        platform.bean(Reports.class).add(half);
        platform.bean(Runs.class).begin("killed-1", Instant.EPOCH);

        JsonNode report = platform.closed("killed-1");
        assertThat(report.get("status").asText()).isEqualTo("COMPLETE");
        JsonNode asked = platform.asked(Orders.ZHAO);
        assertThat(asked.has("bank-01")).isFalse();
        assertThat(asked).hasSize(52);
    }

    private Report halfAnswered(String reportId) {
        Person person = new Person(
                "zhao-1", CitizenId.parse(Orders.ZHAO), "赵国强", true, List.of(new Declared("WAGE", 420_000L)));
        Letter letter = Orders.letter("zhao-1");
        Order order = new Order(
                "killed",
                "hh-killed",
                Orders.order(List.of(person)).region(),
                "dibao-application",
                Household.TODAY,
                List.of(person),
                List.of(new Letter(
                        letter.number(),
                        "zhao-1",
                        letter.sourceClasses(),
                        Household.TODAY,
                        Household.TODAY.plusDays(1),
                        null)));
        List<QuestionKey> keys = new ArrayList<>();
        for (Source source : platform.bean(SourceCatalogue.class).sources()) {
            keys.add(new QuestionKey("zhao-1", source.id()));
        }
        Map<QuestionKey, String> letters = new HashMap<>();
        keys.forEach(key -> letters.put(key, letter.number()));
        Instant at = Instant.parse("2026-11-22T01:00:00Z");
        return Report.ordered(reportId, order, keys, List.of(), at)
                .asking(letters, at)
                .replied(Map.of(new QuestionKey("zhao-1", "bank-01"), new Reply.Answer(at, List.of())), at);
    }

    @Test
    void a_run_whose_report_was_never_stored_is_cleared_away() {
        platform.bean(Runs.class).begin("never-stored", Instant.EPOCH);
        Await.until(
                "no run",
                Duration.ofSeconds(5),
                () -> platform.collection("runs").countDocuments() == 0);
    }

    @Test
    void a_withdrawal_keeps_back_the_questions_that_are_to_be_asked_again() {
        platform.fault("tax", "DOWN", 0);
        String id = platform.order(Household.zhao("zhao-regret"));
        assertThat(platform.closed(id).get("status").asText()).isEqualTo("INCOMPLETE");
        int asked = platform.asked(Orders.ZHAO).get("tax").asInt();
        platform.bean(LetterWithdrawals.class).record("SQ-zhao-regret-zhao-1", Household.TODAY);

        platform.noFaults();
        platform.post(platform.caseworker(), "/reports/" + id + "/retry", "");
        JsonNode report = platform.version(id, 2);
        assertThat(report.get("status").asText()).isEqualTo("INCOMPLETE");
        assertThat(report.get("unanswered").get(0).get("reason").asText()).isEqualTo("NO_LETTER");
        assertThat(platform.asked(Orders.ZHAO).get("tax").asInt()).isEqualTo(asked);
        JsonNode log = platform.get(platform.caseworker(), "/queries?applicationId=zhao-regret")
                .body();
        assertThat(log).hasSize(53);
        log.forEach(question -> assertThat(question.get("outcome").asText())
                .isEqualTo(question.get("sourceId").asText().equals("tax") ? "DOWN" : "ANSWERED"));
    }

    @Test
    void two_that_write_at_once_lose_nothing() {
        Reports reports = platform.bean(Reports.class);
        reports.add(halfAnswered("both"));
        Stored known = reports.find("both").orElseThrow();
        Instant at = Instant.parse("2026-11-22T02:00:00Z");
        Reply answer = new Reply.Answer(at, List.of());
        reports.change(known, r -> r.replied(Map.of(new QuestionKey("zhao-1", "bank-02"), answer), at));
        reports.change(known, r -> r.replied(Map.of(new QuestionKey("zhao-1", "bank-03"), answer), at));
        assertThat(reports.find("both").orElseThrow().report().unanswered()).hasSize(50);
    }
}
