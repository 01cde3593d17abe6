package org.nuan.workflows.application.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuan.contracts.benefits.AssessmentView;
import org.nuan.contracts.intake.DossierForms.LetterTexts;

class DecisionLetterTest {

    private static LetterTexts letter(boolean approved) {
        AssessmentView assessment = new AssessmentView(
                "as-1",
                "a-1",
                "h-1",
                "dibao",
                approved ? "ENTITLED" : "NOT_ENTITLED",
                approved ? 143_600 : 0,
                3,
                "demonstration-99",
                "1",
                Instant.parse("2026-11-22T00:00:00Z"),
                List.of("p-2 年满70周岁，增发 103.00 元"),
                List.of("p-2 is over 70: 103.00 yuan more"),
                Map.of(),
                null,
                null);
        return new DecisionLetter(
                        "RC1",
                        "林小燕",
                        Map.of("p-1", "林小燕", "p-2", "林桂芳"),
                        approved,
                        "approver",
                        LocalDate.of(2026, 11, 30),
                        "户月人均收入高于标准",
                        assessment,
                        LocalDate.of(2027, 1, 29))
                .texts();
    }

    @Test
    void callsPeopleByTheirNames() {
        assertThat(letter(true).zh()).contains("林桂芳 年满70周岁").doesNotContain("p-2");
        assertThat(letter(true).en()).contains("林桂芳 is over 70").doesNotContain("p-2");
    }

    @Test
    void aRefusalSaysByWhomWhyAndHowToObjectUntilWhen() {
        assertThat(letter(false).zh())
                .contains("不予批准", "户月人均收入高于标准", "审核确认人：approver", "2027-01-29", "行政复议")
                .doesNotContain("按月发放");
        assertThat(letter(false).en()).contains("refused", "approver", "2027-01-29", "administrative review");
    }

    @Test
    void anApprovalStartsTheMonthAfterTheDecision() {
        assertThat(letter(true).zh()).contains("自2026-12起", "1436.00元", "3人");
    }
}
