package org.nuan.benefits.domain.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nuan.benefits.Samples.DECEMBER;
import static org.nuan.benefits.Samples.DECISION_DAY;
import static org.nuan.benefits.Samples.LIN;
import static org.nuan.benefits.Samples.assessment;
import static org.nuan.benefits.Samples.done;
import static org.nuan.benefits.Samples.refusal;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuan.benefits.domain.assessment.Assessment;
import org.nuan.benefits.domain.assessment.AssessmentOutcome;
import org.nuan.kernel.Outcome;

class AwardTest {

    private static final Assessment ENTITLED = assessment(AssessmentOutcome.ENTITLED, 143_600);

    private static Outcome<Award> grant(String application, Assessment assessment, String by, LocalDate on) {
        return Award.grant(new UUID(2, 2), application, assessment, new Award.Decision(by, on), LIN, DECISION_DAY);
    }

    @Test
    void startsTheMonthAfterTheDecisionAndCarriesWhoDecided() {
        Award award = done(grant("application-1", ENTITLED, "approver", DECISION_DAY));
        assertThat(award.fromMonth()).isEqualTo(DECEMBER);
        assertThat(award.monthlyAmount()).isEqualTo(ENTITLED.proposal().monthlyAmount());
        assertThat(award.decision().decidedBy()).isEqualTo("approver");
        assertThat(award.covers(DECEMBER.plus(-1))).isFalse();
        assertThat(award.covers(DECEMBER.plus(40))).isTrue();
    }

    @Test
    void needsAnEntitlementOfThatApplication() {
        assertThat(refusal(grant("application-2", ENTITLED, "approver", DECISION_DAY)))
                .isEqualTo("award-other-application");
        for (AssessmentOutcome outcome :
                new AssessmentOutcome[] {AssessmentOutcome.NOT_ENTITLED, AssessmentOutcome.UNDECIDABLE}) {
            assertThat(refusal(grant("application-1", assessment(outcome, 0), "approver", DECISION_DAY)))
                    .isEqualTo("award-not-entitled");
        }
    }

    @Test
    void needsAPersonAndADayThatIsNotInTheFuture() {
        assertThat(refusal(grant("application-1", ENTITLED, " ", DECISION_DAY))).isEqualTo("award-no-decider");
        assertThat(refusal(grant("application-1", ENTITLED, "approver", DECISION_DAY.plusDays(1))))
                .isEqualTo("award-decided-in-future");
    }

    @Test
    void anAccountNumberNeverPrintsItself() {
        assertThat(LIN).hasToString("****0017");
        assertThat(LIN.account()).hasToString("****0017");
        assertThat(AccountNumber.parse("6217 0000 0000 0100 017")).isEqualTo(LIN.account());
        assertThatThrownBy(() -> AccountNumber.parse("62170000000001000x7"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("6217");
        assertThatThrownBy(() -> AccountNumber.parse("1234567")).isInstanceOf(IllegalArgumentException.class);
    }
}
