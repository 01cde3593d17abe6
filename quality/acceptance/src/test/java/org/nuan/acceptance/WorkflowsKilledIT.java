package org.nuan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Platform;
import org.nuan.local.story.Casework;

/** The engine is killed in the middle of a case, twice, and comes back: nothing is lost, nobody is paid twice. */
class WorkflowsKilledIT {

    private final Platform platform = UnderTest.platform();
    private final Casework work = UnderTest.casework();

    @Test
    void theCaseGoesOnWhereItWas() {
        JsonNode draft = work.apply("citizen-zhao", People.qian());
        String id = draft.path("id").asText();
        work.signLetters("citizen-zhao", draft);
        work.submit("citizen-zhao", draft);
        killWorkflows();
        JsonNode report = work.report("caseworker", id);
        assertThat(report.path("status").asText()).isEqualTo("COMPLETE");
        work.visit(id, List.of());
        work.countersign(id);
        work.opinion(id, "SUPPORT", "属实");
        JsonNode notice = work.openNotice(id);
        killWorkflows();
        work.letItBecome(LocalDate.parse(notice.path("closesOn").asText()).plusDays(1));
        work.decide("approver", id, "APPROVED", "符合条件");
        killWorkflows();
        JsonNode award = work.award("caseworker", id);
        YearMonth month = YearMonth.parse(award.path("fromMonth").asText());
        work.letter("citizen-zhao", id);
        work.letItBecome(month.atDay(5));
        String run =
                work.preparePayRun("990101", month.toString()).path("payRunId").asText();
        work.release("finance-two", run).orFail("release");
        JsonNode payment = work.answeredPayment(run, award.path("awardId").asText());
        assertThat(payment.path("state").asText()).isEqualTo("PAID");
        work.applicationIn("PAID", "citizen-zhao", id);
        assertThat(platform.get("caseworker", "/api/benefits/awards?applicationId=" + id)
                        .json())
                .as("one award")
                .hasSize(1);
        JsonNode list =
                work.assistanceList("citizen-zhao", draft.path("householdId").asText());
        assertThat(list.path("lines")).as("one payment").hasSize(1);
        JsonNode ended = Casework.await("the process to end", () -> {
            JsonNode progress = platform.get("caseworker", "/api/workflows/cases/" + id + "/progress")
                    .json();
            return progress.path("ended").asBoolean() ? Optional.of(progress) : Optional.empty();
        });
        assertThat(ended.path("incidents")).isEmpty();
    }

    private void killWorkflows() {
        ProcessHandle engine = platform.process(Component.WORKFLOWS).orElseThrow();
        engine.destroyForcibly();
        engine.onExit().join();
        Casework.await(
                "the engine to be back",
                () -> platform.process(Component.WORKFLOWS)
                        .filter(next -> next.pid() != engine.pid())
                        .filter(next -> platform.get("caseworker", "/api/workflows/tasks")
                                .successful()));
    }
}
