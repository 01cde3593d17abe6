package org.nuan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.local.platform.Platform;
import org.nuan.local.story.Casework;

/** Sources that are away, slow or talk nonsense make a report incomplete, never clean; and truth comes to light. */
class FaultsIT {

    private final Platform platform = UnderTest.platform();
    private final Casework work = UnderTest.casework();

    @AfterEach
    void healAll() {
        platform.adminDelete("/admin/faults");
    }

    @ParameterizedTest
    @CsvSource({"DOWN, bank-05, 301", "NONSENSE, tax, 302", "REFUSE, traffic-police, 303", "SLOW, insurance-01, 304"})
    void aSourceInTroubleMakesTheReportIncomplete(String kind, String source, int sequence) {
        platform.adminPut("/admin/faults/" + source, "{\"kind\":\"" + kind + "\",\"delayMillis\":60000}")
                .orFail("the fault");
        String id =
                submitted(People.formOf(People.citizenId(LocalDate.of(1971, 3, 9), sequence), "周明", "990101001002"));
        JsonNode report = work.report("caseworker", id);
        assertThat(report.path("status").asText()).isEqualTo("INCOMPLETE");
        assertThat(report.path("unanswered").findValuesAsText("sourceId")).contains(source);

        platform.adminDelete("/admin/faults").orFail("healing");
        JsonNode task = work.task("caseworker", "CHECK_REPORT", id);
        ObjectNode form = new ObjectMapper().createObjectNode().put("choice", "ASK_AGAIN");
        work.complete("caseworker", task, form).orFail("asking again");
        Casework.await(
                "the report to be complete",
                () -> java.util.Optional.of(work.report("caseworker", id))
                        .filter(r -> r.path("status").asText().equals("COMPLETE")));
    }

    @Test
    void whatWasNotDeclaredIsShownAndNobodyIsRefusedByAMachine() {
        String id = submitted(People.zhao());
        JsonNode report = work.report("caseworker", id);
        List<String> items = report.path("discrepancies").findValuesAsText("item");
        assertThat(items).contains("WAGE", "VEHICLE", "DEPOSIT");
        work.visit(id, List.of());
        work.countersign(id);
        JsonNode assessment = work.assessment("caseworker", id);
        assertThat(assessment.path("outcome").asText()).isEqualTo("NOT_ENTITLED");
        assertThat(assessment.path("explanationZh")).isNotEmpty();
        assertThat(work.application("citizen-zhao", id).path("decision").isMissingNode()
                        || work.application("citizen-zhao", id).path("decision").isNull())
                .as("no decision without a person")
                .isTrue();
        work.opinion(id, "REFUSE", "人均收入高于低保标准,名下有车辆");
        JsonNode notice = work.openNotice(id);
        work.letItBecome(LocalDate.parse(notice.path("closesOn").asText()).plusDays(1));
        work.decide("approver", id, "REFUSED", "月人均收入高于标准");
        JsonNode refused = work.applicationIn("REFUSED", "citizen-zhao", id);
        assertThat(refused.path("decision").path("by").asText()).isEqualTo("approver");
        JsonNode letter = work.letter("citizen-zhao", id);
        assertThat(letter.path("zh").asText()).contains("复议");
    }

    @Test
    void aDeathIsNeverOverlooked() {
        String id = submitted(People.chen());
        JsonNode report = work.report("caseworker", id);
        assertThat(report.path("discrepancies").findValuesAsText("grade")).contains("STOP");
    }

    private String submitted(String form) {
        JsonNode draft = work.apply("citizen-zhao", form);
        work.signLetters("citizen-zhao", draft);
        work.submit("citizen-zhao", draft);
        return draft.path("id").asText();
    }
}
