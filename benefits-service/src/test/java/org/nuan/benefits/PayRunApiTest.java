package org.nuan.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuan.benefits.Stand.AUDITOR;
import static org.nuan.benefits.Stand.CASEWORKER;
import static org.nuan.benefits.Stand.FINANCE;
import static org.nuan.benefits.Stand.FINANCE_TWO;
import static org.nuan.benefits.Stand.FINANCE_WEST;
import static org.nuan.benefits.Stand.NEIGHBOUR;
import static org.nuan.benefits.Stand.OWNER;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.nuan.benefits.domain.bank.Sha256;
import org.nuan.kernel.BenefitMonth;
import org.nuan.runtime.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class PayRunApiTest extends ServiceTest {

    private static final String QIAN = "6217000000000500018";
    private static final String SUN_CLOSED = "6217000000000300013";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditTrail audit;

    private List<String> factsAbout(String household) {
        return jdbc.sql("select event from outbox where event like :like order by number")
                .param("like", "%" + household + "%")
                .query(String.class)
                .list();
    }

    @Test
    void aHouseholdIsPaidAndAClosedAccountComesBack() throws Exception {
        String village = "990101001011";
        BenefitMonth month = nextMonth();
        awarded("qian", village, today(), QIAN, "钱玉珍");
        awarded("sun", village, today(), SUN_CLOSED, "孙丽");
        String list = "/assistance-lists/hh-qian";
        assertThat(ok(get(OWNER, list), 200).at("/lines/0/state").asText()).isEqualTo("AWARDED");

        String id = released(village, month);
        refused(get(FINANCE, "/pay-runs/" + id + "/file"), 409, "pay-run-no-file-yet");
        JsonNode run = windUntil(id, "ACKNOWLEDGED");

        assertThat(run.path("paid").asInt()).isEqualTo(1);
        assertThat(run.path("returned").asInt()).isEqualTo(1);
        assertThat(run.path("totalFen").asLong()).isEqualTo(2 * 143_600);
        assertThat(run.path("releasedBy").asText()).isEqualTo("finance-two");
        assertThat(run.at("/payments/1/reasonCode").asText()).isEqualTo("AC04");
        assertThat(run.toString()).doesNotContain(QIAN).doesNotContain(SUN_CLOSED);
        assertThat(Stand.get().ledgerOf(run.path("messageId").asText())).hasSize(2);

        JsonNode line = ok(get(OWNER, list), 200).at("/lines/0");
        assertThat(line.path("month").asText()).isEqualTo(month.toString());
        assertThat(line.path("amountFen").asLong()).isEqualTo(143_600);
        assertThat(line.path("state").asText()).isEqualTo("PAID");
        assertThat(line.path("department").asText()).isEqualTo("Civil affairs");
        assertThat(line.path("policy").asText()).contains("demonstration");
        refused(get(NEIGHBOUR, list), 404, "award-not-found");
        assertThat(factsAbout("hh-qian").toString()).contains("org.nuan.award.granted", "org.nuan.payment.paid");
        assertThat(factsAbout("hh-sun").toString()).contains("org.nuan.payment.returned", "AC04");

        String file = get(AUDITOR, "/pay-runs/" + id + "/file").body();
        assertThat(file).contains("pain.001.001.09", QIAN, "钱玉珍");
        assertThat(Sha256.of(file)).isEqualTo(run.path("fileSha256").asText());
        assertThat(audit.entriesFor("pay-run", id))
                .extracting(e -> e.action())
                .contains("pay-run-prepared", "pay-run-released", "payment-file-sent", "payment-file-viewed");
        assertThat(audit.entriesFor("household", "hh-qian"))
                .extracting(e -> e.action())
                .contains("household-assessed", "award-granted", "assistance-list-viewed");
        assertThat(audit.firstBroken()).isEmpty();

        // The paid household is done for the month; the other one waits for a person to look at the account.
        JsonNode again = ok(post(FINANCE, "/pay-runs", runOrder(village, month)), 201);
        assertThat(again.path("lines").asInt()).isEqualTo(1);
        assertThat(again.at("/payments/0/holds/0").asText()).isEqualTo("ACCOUNT_RETURNED");
        refused(post(FINANCE, "/pay-runs", runOrder(village, month)), 409, "pay-run-nothing-to-pay");
    }

    @Test
    void theDatabaseItselfRefusesToPayTwice() {
        String village = "990101001012";
        JsonNode award = awarded("twice", village, today(), "6217000000000900012", "某人");
        ok(post(FINANCE, "/pay-runs", runOrder(village, nextMonth())), 201);
        Assertions.assertThatThrownBy(() ->
                        jdbc.sql("""
                        insert into pay_line select gen_random_uuid(), pay_run_id, position + 1, award_id, application_id,
                            household_id, scheme, month, kind, pack_id, amount_fen, state, holds, reason_code, account,
                            account_index, account_masked, holder, bank from pay_line where award_id = cast(:a as uuid)
                        """).param("a", award.path("awardId").asText()).update())
                .isInstanceOf(DuplicateKeyException.class);
        refused(
                post(
                        Stand.PROCESS,
                        "/awards",
                        awardOrder("twice", assessed("twice", village), village, today(), "62170000000009", "某人")),
                409,
                "award-exists");
    }

    @Test
    void accountsAreNotReadableInTheDatabase() {
        awarded("hidden", "990101001013", today(), "6217000000000909090", "某某某");
        String row = jdbc.sql("select row_to_json(a)::text from award a where household_id = 'hh-hidden'")
                .query(String.class)
                .single();
        assertThat(row)
                .doesNotContain("6217000000000909090")
                .doesNotContain("某某某")
                .contains("****9090");
    }

    @Test
    void aSharedAccountIsHeldUntilAPersonSaysWhy() {
        String village = "990101001014";
        awarded("one", village, today(), "6217000000000777001", "甲");
        awarded("two", village, today(), "6217000000000777001", "乙");
        JsonNode run = ok(post(FINANCE, "/pay-runs", runOrder(village, nextMonth())), 201);
        String path = "/pay-runs/" + run.path("payRunId").asText();
        assertThat(run.path("held").asInt()).isEqualTo(2);
        assertThat(run.at("/payments/0/holds/0").asText()).isEqualTo("ACCOUNT_SHARED");
        refused(post(FINANCE_TWO, path + "/release", ""), 409, "pay-run-nothing-to-pay");
        String lift = path + "/payments/" + run.at("/payments/0/paymentId").asText() + "/hold-lifting";
        refused(post(FINANCE, lift, ""), 422, "purpose-missing");
        JsonNode lifted = ok(
                send(request(FINANCE, "/api/benefits" + lift)
                        .header(
                                "Idempotency-Key",
                                "lift-" + run.path("payRunId").asText())
                        .header("X-Purpose", "siblings with one guardian")
                        .POST(java.net.http.HttpRequest.BodyPublishers.noBody())),
                200);
        assertThat(lifted.path("held").asInt()).isEqualTo(1);
        assertThat(ok(post(FINANCE_TWO, path + "/release", ""), 200)
                        .path("state")
                        .asText())
                .isEqualTo("RELEASED");
        assertThat(ok(post(FINANCE_TWO, path + "/release", ""), 200)
                        .path("state")
                        .asText())
                .as("a repeat by the same person")
                .isEqualTo("RELEASED");
        refused(post(FINANCE, path + "/release", ""), 409, "pay-run-not-prepared");
    }

    @Test
    void rolesRegionsAndFourEyesAreKept() {
        String village = "990101001015";
        awarded("eyes", village, today(), "6217000000000555001", "丙");
        refused(post(CASEWORKER, "/pay-runs", runOrder(village, nextMonth())), 403, "not-yours");
        refused(post(FINANCE_WEST, "/pay-runs", runOrder(village, nextMonth())), 403, "not-yours");
        refused(post(FINANCE, "/pay-runs", runOrder("9901", nextMonth())), 403, "not-yours");
        refused(post(FINANCE, "/pay-runs", runOrder(village, nextMonth().next())), 422, "pay-run-month-too-far");
        JsonNode run = ok(post(FINANCE, "/pay-runs", runOrder(village, nextMonth())), 201);
        String path = "/pay-runs/" + run.path("payRunId").asText();
        refused(post(FINANCE, path + "/release", ""), 403, "four-eyes");
        refused(post(FINANCE_WEST, path + "/release", ""), 404, "pay-run-not-found");
        refused(post(CASEWORKER, path + "/release", ""), 403, "not-yours");
        refused(get(FINANCE_WEST, path), 404, "pay-run-not-found");
        refused(get(CASEWORKER, path), 403, "not-yours");
        refused(get(FINANCE_WEST, "/pay-runs?region=990101"), 403, "not-yours");
        assertThat(ok(get(FINANCE, "/pay-runs?region=" + village), 200)).hasSize(1);
        assertThat(ok(get(AUDITOR, "/pay-runs?region=" + village), 200)
                        .at("/0/totalFen")
                        .asLong())
                .isEqualTo(143_600);
        refused(get(FINANCE, "/pay-runs?region=12x"), 400, "parameter-unreadable");
    }

    @Test
    void aRefusedFileIsShownAsSuchAndTheMonthCanBePreparedAgain() throws Exception {
        String village = "990101002016";
        Stand.get().bankRejectsFiles(true);
        awarded("again", village, today(), "6217000000000444001", "丁");
        String id = released(village, nextMonth());
        JsonNode rejected = windUntil(id, "REJECTED");
        assertThat(rejected.at("/payments/0/reasonCode").asText()).isEqualTo("MS03");
        assertThat(rejected.path("paid").asInt()).isZero();
        Stand.get().bankRejectsFiles(false);
        String second = released(village, nextMonth());
        JsonNode run = windUntil(second, "ACKNOWLEDGED");
        assertThat(run.path("lines").asInt()).isEqualTo(1);
        assertThat(run.path("messageId")).isNotEqualTo(rejected.path("messageId"));
        assertThat(ok(get(AUDITOR, "/assistance-lists/hh-again"), 200).path("lines"))
                .hasSize(1);
    }
}
