package org.nuan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Platform;
import org.nuan.local.story.Casework;

/** One real household goes from ID card to money, every actor with their own token. */
class HouseholdStoryIT {

    private final Platform platform = UnderTest.platform();
    private final Casework work = UnderTest.casework();

    @Test
    void aHouseholdInHardshipAppliesAndIsPaidOnce() throws Exception {
        JsonNode draft = work.apply("citizen-lin", People.lin());
        String id = draft.path("id").asText();
        assertThat(work.signLetters("citizen-lin", draft)).as("adults who sign").isEqualTo(2);
        assertThat(work.submit("citizen-lin", draft).path("status").asText()).isEqualTo("SUBMITTED");

        JsonNode report = work.report("caseworker", id);
        assertThat(report.path("status").asText()).as(report.toString()).isEqualTo("COMPLETE");
        assertThat(report.path("discrepancies"))
                .as("an honest household has none")
                .isEmpty();

        work.visit(id, List.of("TUTORING"));
        work.countersign(id);
        JsonNode assessment = work.assessment("caseworker", id);
        assertThat(assessment.path("outcome").asText()).isEqualTo("ENTITLED");
        assertThat(assessment.path("monthlyAmountFen").asLong()).isEqualTo(143_600);
        work.opinion(id, "SUPPORT", "属实");

        JsonNode notice = work.openNotice(id);
        String board = publicNotices();
        assertThat(board)
                .contains("林**")
                .doesNotContain("林小燕")
                .doesNotContain("990101198603120245")
                .doesNotContain("王子涵");
        assertThat(work.tasks("approver", "APPROVAL", id))
                .as("before seven days")
                .isEmpty();
        work.letItBecome(LocalDate.parse(notice.path("closesOn").asText()).plusDays(1));
        work.decide("approver", id, "APPROVED", "符合条件");

        JsonNode award = work.award("caseworker", id);
        assertThat(award.path("monthlyAmountFen").asLong()).isEqualTo(143_600);
        YearMonth month = YearMonth.parse(award.path("fromMonth").asText());
        assertThat(month).isEqualTo(YearMonth.from(work.today()).plusMonths(1));
        assertThat(work.acceptReferral(work.referral(id)).path("state").asText())
                .isEqualTo("ACCEPTED");

        assertThat(work.letter("citizen-lin", id).path("zh").asText()).contains("1436", "行政复议");
        work.letItBecome(month.atDay(5));
        JsonNode run = work.preparePayRun("990101", month.toString());
        String runId = run.path("payRunId").asText();
        assertThat(work.release("finance", runId).status())
                .as("whoever prepared may not release")
                .isEqualTo(403);
        work.release("finance-two", runId).orFail("release");
        JsonNode payment = work.answeredPayment(runId, award.path("awardId").asText());
        assertThat(payment.path("state").asText()).isEqualTo("PAID");
        assertThat(payment.path("amountFen").asLong()).isEqualTo(143_600);
        assertThat(paymentsInTheBanksOwnBook(payment.path("paymentId").asText(), 143_600))
                .isEqualTo(1);

        work.applicationIn("PAID", "citizen-lin", id);
        JsonNode list =
                work.assistanceList("citizen-lin", draft.path("householdId").asText());
        assertThat(list.path("lines").findValuesAsText("month")).contains(month.toString());
        assertThat(platform.get(
                                "citizen-zhao",
                                "/api/benefits/assistance-lists/"
                                        + draft.path("householdId").asText())
                        .status())
                .as("a neighbour")
                .isIn(403, 404);
        assertThat(platform.get("citizen-lin", "/api/intake/audit?applicationId=" + id)
                        .text())
                .as("the household sees who looked")
                .contains("caseworker");
    }

    private String publicNotices() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        platform.url(Component.GATEWAY) + "/api/intake/notices?region=990101001001"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private long paymentsInTheBanksOwnBook(String paymentId, long fen) {
        JsonNode ledger = platform.adminGet("/admin/bank/ledger")
                .orFail("the bank's book")
                .json();
        return StreamSupport.stream(ledger.spliterator(), false)
                .filter(line -> paymentId
                                .replace("-", "")
                                .startsWith(line.path("endToEndId").asText().replace("-", ""))
                        && line.path("amountFen").asLong() == fen)
                .count();
    }
}
