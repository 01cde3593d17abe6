package org.nuan.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.nuan.benefits.application.policy.SimulationDesk;
import org.nuan.testkit.Await;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {"nuan.benefits.simulation.round=1h", "nuan.benefits.simulation.synthetic-allowed=true"})
class SimulationApiTest extends ServiceTest {

    private static final String EDITOR = Stand.TOKENS.as("editor", "99", "policy-editor");
    private static final String COUNTY = Stand.TOKENS.as("county", "990101", "county-reviewer");
    private static final String WEST = Stand.TOKENS.as("county-west", "990102", "county-reviewer");
    private static final String LOCAL_AUDITOR = Stand.TOKENS.as("auditor-west", "990102", "auditor");
    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SimulationDesk desk;

    private static String snapshotOrder(String region, int size) {
        return """
                {"region":"%s","source":"SYNTHETIC","size":%d,"seed":7}
                """.formatted(region, size);
    }

    private static String order(String snapshot, String parameter, String value) {
        return """
                {"snapshotId":"%s","packId":"demonstration-99","benefitMonth":"2026-12","title":"标准上调",
                 "changes":[{"parameter":"%s","value":"%s"}]}
                """.formatted(snapshot, parameter, value);
    }

    /** A population that is taken. */
    private String snapshot(String token, String order) {
        String id = ok(post(token, "/policy/snapshots", order), 202).path("id").asText();
        Await.until("the population to be taken", LONG, () -> {
            desk.wake();
            return jdbc.sql("select state from policy_snapshot where id = :id")
                    .param("id", UUID.fromString(id))
                    .query(String.class)
                    .single()
                    .equals("DONE");
        });
        return id;
    }

    private String synthetic(int size) {
        return snapshot(EDITOR, snapshotOrder("9901", size));
    }

    private JsonNode simulation(String id) {
        return ok(get(EDITOR, "/policy/simulations/" + id), 200);
    }

    private JsonNode ended(String id) {
        AtomicReference<JsonNode> last = new AtomicReference<>(simulation(id));
        Await.until("the simulation to end", LONG, () -> {
            desk.wake();
            last.set(simulation(id));
            return !last.get().path("endedAt").isNull();
        });
        return last.get();
    }

    private Map<String, Long> rowCounts() {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : List.of("award", "pay_run", "pay_line", "bank_file", "assessment", "outbox")) {
            counts.put(
                    table,
                    jdbc.sql("select count(*) from " + table).query(Long.class).single());
        }
        return counts;
    }

    private long audited(String action, String id) {
        return jdbc.sql("select count(*) from audit_entry where action = :action and subject_id = :id")
                .param("action", action)
                .param("id", id)
                .query(Long.class)
                .single();
    }

    @Test
    void showsWinnersLosersAndCostAndTouchesNoAward() {
        awarded("untouched", "990101001001", today(), "6217000000000900001", "甲");
        Map<String, Long> before = rowCounts();
        String snapshot = synthetic(2_500);
        String body = order(snapshot, "standard.urban", "1085.62");
        String key = UUID.randomUUID().toString();
        JsonNode ordered = ok(post(EDITOR, "/policy/simulations", body, key), 202);
        assertThat(ordered.path("state").asText()).isEqualTo("QUEUED");
        String id = ordered.path("id").asText();
        assertThat(ok(post(EDITOR, "/policy/simulations", body, key), 202)
                        .path("id")
                        .asText())
                .as("the same key asks once")
                .isEqualTo(id);
        JsonNode done = ended(id);
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(done.path("done").asLong()).isEqualTo(2_500);
        assertThat(done.path("snapshotSource").asText()).isEqualTo("SYNTHETIC");
        JsonNode result = done.path("result");
        assertThat(result.path("households").asLong()).isEqualTo(2_500);
        assertThat(result.path("winners").asLong()).isPositive();
        assertThat(result.path("costAfterFen").asLong())
                .isGreaterThan(result.path("costBeforeFen").asLong());
        assertThat(sum(result.path("levels"), "afterFen"))
                .isEqualTo(result.path("costAfterFen").asLong());
        assertThat(sum(result.path("regions"), "afterFen"))
                .isEqualTo(result.path("costAfterFen").asLong());
        assertThat(sum(result.path("histogram"), "households")).isEqualTo(2_500);
        assertThat(result.at("/levels/0/level").asText()).isEqualTo("CENTRAL");
        assertThat(rowCounts()).isEqualTo(before);
        assertThat(audited("snapshot-ordered", snapshot)).isEqualTo(1);
        assertThat(audited("simulation-ordered", id)).isEqualTo(1);
    }

    private static long sum(JsonNode rows, String field) {
        long sum = 0;
        for (JsonNode row : rows) {
            sum += row.path(field).asLong();
        }
        return sum;
    }

    @Test
    void theResultIsATableForSpreadsheets() {
        String snapshot = synthetic(400);
        String id = ok(
                        post(
                                EDITOR,
                                "/policy/simulations",
                                order(snapshot, "standard.urban", "900").replace("标准上调", "=cmd, \\\"x\\\"")),
                        202)
                .path("id")
                .asText();
        refused(get(EDITOR, "/policy/simulations/" + id + "/result.csv"), 409, "simulation-not-done");
        ended(id);
        HttpResponse<String> csv = get(EDITOR, "/policy/simulations/" + id + "/result.csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.body()).startsWith("\uFEFFwhat,which").contains("\"'=cmd, \"\"x\"\"\"");
        assertThat(csv.body().lines()).allSatisfy(line -> assertThat(line).matches(".*,.*"));
        assertThat(csv.body()).contains("borne by,CENTRAL 50%").contains("region,9901");
        assertThat(audited("simulation-exported", id)).isEqualTo(1);
        assertThat(ok(get(Stand.AUDITOR, "/policy/simulations/" + id), 200)
                        .path("state")
                        .asText())
                .isEqualTo("DONE");
    }

    @Test
    void theHouseholdsOfARegionAreFrozenWithoutTheirNames() {
        assessed("frozen", "990102003001");
        assessed("frozen", "990102003001");
        assessed("frozen-two", "990102003002");
        assessed("elsewhere", "990103003002");
        String snapshot = snapshot(WEST, "{\"region\":\"990102\",\"source\":\"HOUSEHOLDS\"}");
        JsonNode view = ok(get(WEST, "/policy/snapshots"), 200).get(0);
        assertThat(view.path("id").asText()).isEqualTo(snapshot);
        assertThat(view.path("households").asLong()).isEqualTo(2);
        String id = ok(post(WEST, "/policy/simulations", order(snapshot, "standard.urban", "1300")), 202)
                .path("id")
                .asText();
        JsonNode result = ended(id).path("result");
        assertThat(result.path("winners").asLong()).isEqualTo(2);
        assertThat(result.at("/examples/0/region").asText()).hasSize(9);
        assertThat(result.toString()).doesNotContain("hh-frozen").doesNotContain("app-frozen");
    }

    @Test
    void whatRunsStopsWithinASecondAndWhatWaitsAtOnce() {
        String snapshot = synthetic(60_000);
        String running = ok(post(EDITOR, "/policy/simulations", order(snapshot, "standard.urban", "1100")), 202)
                .path("id")
                .asText();
        String waiting = ok(post(EDITOR, "/policy/simulations", order(snapshot, "standard.urban", "1200")), 202)
                .path("id")
                .asText();
        desk.wake();
        Await.until("it to run", LONG, () -> simulation(running).path("done").asLong() > 0);
        assertThat(ok(post(EDITOR, "/policy/simulations/" + waiting + "/cancellation", ""), 200)
                        .path("state")
                        .asText())
                .isEqualTo("CANCELLED");
        ok(post(EDITOR, "/policy/simulations/" + running + "/cancellation", ""), 200);
        Await.until(
                "it to stop",
                Duration.ofSeconds(3),
                () -> simulation(running).path("state").asText().equals("CANCELLED"));
        JsonNode stopped = simulation(running);
        assertThat(stopped.path("done").asLong()).isLessThan(60_000);
        assertThat(stopped.path("result").isNull()).isTrue();
        refused(post(EDITOR, "/policy/simulations/" + running + "/cancellation", ""), 409, "simulation-ended");
        assertThat(audited("simulation-cancelled", running)).isEqualTo(1);
    }

    @Test
    void whatAServiceLeftHalfDoneIsBegunAnew() {
        String snapshot = synthetic(300);
        String id = ok(post(EDITOR, "/policy/simulations", order(snapshot, "standard.urban", "1100")), 202)
                .path("id")
                .asText();
        jdbc.sql("update policy_simulation set state = 'RUNNING', started_at = now(), done = 123 where id = :id")
                .param("id", UUID.fromString(id))
                .update();
        JsonNode done = ended(id);
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(done.path("restarts").asInt()).isEqualTo(1);
        assertThat(done.at("/result/households").asLong()).isEqualTo(300);
        String half = snapshot(EDITOR, snapshotOrder("990104", 50));
        jdbc.sql("update policy_snapshot set state = 'TAKING' where id = :id")
                .param("id", UUID.fromString(half))
                .update();
        Await.until("it to be taken anew", LONG, () -> {
            desk.wake();
            return ok(get(EDITOR, "/policy/snapshots"), 200).findValuesAsText("state").stream()
                    .allMatch("DONE"::equals);
        });
        assertThat(jdbc.sql("select sum(households) from policy_snapshot_chunk where snapshot_id = :id")
                        .param("id", UUID.fromString(half))
                        .query(Long.class)
                        .single())
                .isEqualTo(50);
    }

    @Test
    void badOrdersAreRefusedWithEveryFieldAndNothingIsKept() {
        String snapshot = synthetic(10);
        long before = jdbc.sql("select count(*) from policy_simulation")
                .query(Long.class)
                .single();
        long taken = jdbc.sql("select count(*) from policy_snapshot")
                .query(Long.class)
                .single();
        JsonNode empty = ok(post(EDITOR, "/policy/simulations", "{}"), 422);
        assertThat(empty.path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("/snapshotId", "/packId", "/benefitMonth", "/title", "/changes");
        JsonNode value = ok(post(EDITOR, "/policy/simulations", order(snapshot, "standard.urban", "-3")), 422);
        assertThat(value.at("/errors/0/field").asText()).isEqualTo("/changes/0/value");
        assertThat(value.at("/errors/0/detail").asText())
                .contains("negative amount")
                .contains("yuan");
        JsonNode parameter = ok(post(EDITOR, "/policy/simulations", order(snapshot, "standard.moon", "3")), 422);
        assertThat(parameter.at("/errors/0/field").asText()).isEqualTo("/changes/0/parameter");
        JsonNode funds = ok(post(EDITOR, "/policy/simulations", order(snapshot, "funds.central-percent", "99")), 422);
        assertThat(funds.at("/errors/0/code").asText()).isEqualTo("funds-over-whole");
        String good = order(snapshot, "standard.urban", "1100");
        assertThat(ok(post(EDITOR, "/policy/simulations", good.replace("2026-12", "2001-01")), 422)
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("/benefitMonth");
        assertThat(ok(post(EDITOR, "/policy/simulations", good.replace("2026-12", "9999-12")), 422)
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("month-too-far");
        assertThat(ok(post(EDITOR, "/policy/simulations", good.replace("demonstration-99", "nanjing")), 422)
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("pack-elsewhere");
        refused(
                post(
                        EDITOR,
                        "/policy/simulations",
                        good.replace(snapshot, UUID.randomUUID().toString())),
                422,
                "snapshot-unknown");
        JsonNode size = ok(post(EDITOR, "/policy/snapshots", snapshotOrder("9901", 2_000_000)), 422);
        assertThat(size.at("/errors/0/field").asText()).isEqualTo("/size");
        JsonNode real = ok(
                post(
                        Stand.TOKENS.as("editor-nj", "3201", "policy-editor"),
                        "/policy/snapshots",
                        snapshotOrder("3201", 5)),
                422);
        assertThat(real.at("/errors/0/code").asText()).isEqualTo("population-synthetic-not-here");
        assertThat(jdbc.sql("select count(*) from policy_simulation")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from policy_snapshot")
                        .query(Long.class)
                        .single())
                .isEqualTo(taken);
    }

    @Test
    void everybodyStaysInTheirOwnRegionAndOffice() {
        String snapshot = synthetic(20);
        String id = ok(post(EDITOR, "/policy/simulations", order(snapshot, "standard.urban", "1100")), 202)
                .path("id")
                .asText();
        ended(id);
        String good = order(snapshot, "standard.urban", "1100");
        for (String token : new String[] {Stand.PROCESS, Stand.CASEWORKER, Stand.OWNER, Stand.PROVIDER}) {
            refused(post(token, "/policy/snapshots", snapshotOrder("9901", 5)), 403, "not-yours");
            refused(post(token, "/policy/simulations", good), 403, "not-yours");
            refused(get(token, "/policy/snapshots"), 403, "not-yours");
            refused(get(token, "/policy/simulations"), 403, "not-yours");
            refused(get(token, "/policy/simulations/" + id), 403, "not-yours");
            refused(get(token, "/policy/simulations/" + id + "/result.csv"), 403, "not-yours");
            refused(post(token, "/policy/simulations/" + id + "/cancellation", ""), 403, "not-yours");
        }
        refused(post(Stand.AUDITOR, "/policy/simulations", good), 403, "not-yours");
        refused(post(Stand.AUDITOR, "/policy/snapshots", snapshotOrder("9901", 5)), 403, "not-yours");
        refused(post(Stand.AUDITOR, "/policy/simulations/" + id + "/cancellation", ""), 403, "not-yours");
        refused(post(COUNTY, "/policy/snapshots", snapshotOrder("9901", 5)), 403, "not-yours");
        refused(post(COUNTY, "/policy/simulations", good), 422, "snapshot-unknown");
        refused(get(COUNTY, "/policy/simulations/" + id), 404, "simulation-not-found");
        refused(get(LOCAL_AUDITOR, "/policy/simulations/" + id), 404, "simulation-not-found");
        assertThat(ok(get(COUNTY, "/policy/simulations"), 200).findValuesAsText("id"))
                .doesNotContain(id);
        assertThat(ok(get(Stand.AUDITOR, "/policy/simulations"), 200).findValuesAsText("id"))
                .contains(id);
        snapshot(COUNTY, snapshotOrder("990101", 5));
    }
}
