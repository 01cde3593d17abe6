package org.nuan.benefits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.domain.assessment.Assessment;
import org.nuan.benefits.domain.assessment.AssessmentOutcome;
import org.nuan.benefits.domain.assessment.ReportStatus;
import org.nuan.benefits.domain.award.AccountNumber;
import org.nuan.benefits.domain.award.Payee;
import org.nuan.benefits.domain.payment.Candidate;
import org.nuan.benefits.domain.payment.ControlledRun;
import org.nuan.benefits.domain.payment.Controls;
import org.nuan.benefits.domain.payment.DraftedRun;
import org.nuan.benefits.domain.payment.Official;
import org.nuan.benefits.domain.payment.ReleasedRun;
import org.nuan.benefits.domain.payment.RunHeader;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;

/** Ready-made pieces for tests. */
public final class Samples {

    public static final BenefitMonth DECEMBER = BenefitMonth.of(2026, 12);
    public static final LocalDate DECISION_DAY = LocalDate.of(2026, 11, 30);
    public static final Instant NOON = Instant.parse("2026-12-08T04:00:00.123Z");
    public static final RegionCode VILLAGE = RegionCode.of("990101001001");
    public static final Official PREPARER = new Official("account-1", "finance");
    public static final Official RELEASER = new Official("account-2", "finance-two");
    public static final Payee LIN = new Payee(AccountNumber.parse("6217000000000100017"), "林小燕", "示范银行 & <分行>");

    private Samples() {}

    public static Assessment assessment(AssessmentOutcome outcome, long amountFen) {
        return new Assessment(
                new UUID(1, 1),
                new Assessment.Subject("application-1", "household-1", "dibao", VILLAGE),
                new Assessment.Proposal(
                        outcome,
                        Money.ofFen(amountFen),
                        3,
                        new Assessment.Pack("demonstration-99", "1"),
                        List.of("一行"),
                        List.of("a line")),
                ReportStatus.COMPLETE,
                NOON,
                Map.of(),
                Map.of(),
                Map.of());
    }

    /** Somebody with nothing to hold against. */
    public static Candidate candidate(int number, long fen) {
        return candidate(number, fen, null, null, false, false, false);
    }

    public static Candidate candidate(
            int number,
            long fen,
            @Nullable BenefitMonth ends,
            @Nullable Money lastMonth,
            boolean alreadyPaid,
            boolean shared,
            boolean returned) {
        return new Candidate(
                new UUID(7, number),
                "application-" + number,
                "household-" + number,
                "dibao",
                "demonstration-99",
                Money.ofFen(fen),
                LIN,
                DECEMBER.plus(-3),
                ends,
                lastMonth,
                alreadyPaid,
                shared,
                returned);
    }

    public static ControlledRun controlled(Candidate... candidates) {
        return new DraftedRun(
                        new RunHeader(new UUID(9, 9), VILLAGE, DECEMBER, PREPARER, NOON, Money.ZERO),
                        List.of(candidates))
                .control(new Controls(50));
    }

    public static ReleasedRun released(Candidate... candidates) {
        return done(controlled(candidates).release(RELEASER, NOON, java.util.Set.of()));
    }

    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError("refused: " + outcome);
    }

    public static String refusal(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            return refused.refusal().code();
        }
        throw new AssertionError("not refused");
    }
}
