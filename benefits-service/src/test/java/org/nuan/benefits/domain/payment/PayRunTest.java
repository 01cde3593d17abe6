package org.nuan.benefits.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuan.benefits.Samples.DECEMBER;
import static org.nuan.benefits.Samples.NOON;
import static org.nuan.benefits.Samples.PREPARER;
import static org.nuan.benefits.Samples.RELEASER;
import static org.nuan.benefits.Samples.candidate;
import static org.nuan.benefits.Samples.controlled;
import static org.nuan.benefits.Samples.done;
import static org.nuan.benefits.Samples.refusal;
import static org.nuan.benefits.Samples.released;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuan.benefits.domain.bank.BankAnswer;
import org.nuan.benefits.domain.bank.PaymentAnswer;
import org.nuan.kernel.Money;

class PayRunTest {

    private static Set<Hold> holds(Candidate candidate) {
        return controlled(candidate).lines().getFirst().state() instanceof LineState.Held(Set<Hold> reasons)
                ? reasons
                : Set.of();
    }

    @Test
    void controlsHoldWhatAPersonMustLookAt() {
        assertThat(holds(candidate(1, 100))).isEmpty();
        assertThat(holds(candidate(1, 0))).containsExactly(Hold.AMOUNT_NOT_POSITIVE);
        assertThat(holds(candidate(1, -1))).containsExactly(Hold.AMOUNT_NOT_POSITIVE);
        assertThat(holds(candidate(1, 100, DECEMBER.plus(-1), null, false, false, false)))
                .containsExactly(Hold.AWARD_ENDED);
        assertThat(holds(candidate(1, 100, DECEMBER, null, false, false, false)))
                .isEmpty();
        assertThat(holds(candidate(1, 100, null, null, true, false, false))).containsExactly(Hold.DUPLICATE);
        assertThat(holds(candidate(1, 100, null, null, false, true, true)))
                .containsExactlyInAnyOrder(Hold.ACCOUNT_SHARED, Hold.ACCOUNT_RETURNED);
    }

    @Test
    void aJumpIsMeasuredAgainstLastMonthBothWays() {
        assertThat(holds(candidate(1, 150, null, Money.ofFen(100), false, false, false)))
                .isEmpty();
        assertThat(holds(candidate(1, 151, null, Money.ofFen(100), false, false, false)))
                .containsExactly(Hold.AMOUNT_JUMP);
        assertThat(holds(candidate(1, 49, null, Money.ofFen(100), false, false, false)))
                .containsExactly(Hold.AMOUNT_JUMP);
    }

    @Test
    void oneHouseholdTwiceInARunIsHeldTheSecondTime() {
        List<PayLine> lines = controlled(candidate(1, 100), candidate(1, 100)).lines();
        assertThat(lines.get(0).isDue()).isTrue();
        assertThat(lines.get(1).state()).isEqualTo(new LineState.Held(Set.of(Hold.DUPLICATE)));
    }

    @Test
    void whoPreparedCannotRelease() {
        ControlledRun run = controlled(candidate(1, 100));
        assertThat(refusal(run.release(PREPARER, NOON, Set.of()))).isEqualTo("four-eyes");
        assertThat(refusal(run.release(new Official(PREPARER.account(), "another name"), NOON, Set.of())))
                .isEqualTo("four-eyes");
        assertThat(done(run.release(RELEASER, NOON, Set.of())).dueLines()).hasSize(1);
    }

    @Test
    void anAwardThatEndedMeanwhileIsNotReleased() {
        ControlledRun run = controlled(candidate(1, 100), candidate(2, 200));
        ReleasedRun released = done(run.release(RELEASER, NOON, Set.of(new UUID(7, 1))));
        assertThat(released.dueTotal()).isEqualTo(Money.ofFen(200));
        assertThat(refusal(controlled(candidate(1, 100)).release(RELEASER, NOON, Set.of(new UUID(7, 1)))))
                .isEqualTo("pay-run-nothing-to-pay");
    }

    @Test
    void aPersonMayLiftSomeHoldsAndNeverOthers() {
        ControlledRun shared = controlled(candidate(1, 100, null, null, false, true, false));
        UUID payment = shared.lines().getFirst().paymentId();
        assertThat(done(shared.liftHold(payment)).lines().getFirst().isDue()).isTrue();
        ControlledRun duplicate = controlled(candidate(1, 100, null, null, true, true, false));
        assertThat(refusal(duplicate.liftHold(duplicate.lines().getFirst().paymentId())))
                .isEqualTo("payment-hold-stays");
        assertThat(refusal(shared.liftHold(new UUID(0, 0)))).isEqualTo("payment-not-found");
        ControlledRun due = controlled(candidate(1, 100));
        assertThat(refusal(due.liftHold(due.lines().getFirst().paymentId()))).isEqualTo("payment-not-held");
    }

    @Test
    void heldLinesAreNeverSent() {
        SentRun sent = released(candidate(1, 100), candidate(2, 0)).sent();
        assertThat(sent.lines().get(0).isSent()).isTrue();
        assertThat(sent.lines().get(1).state()).isInstanceOf(LineState.Held.class);
        assertThat(sent.total()).isEqualTo(Money.ofFen(100));
    }

    @Test
    void answersMoveLinesUntilAllAreKnown() {
        SentRun sent = released(candidate(1, 100), candidate(2, 200), candidate(3, 300))
                .sent();
        UUID first = sent.lines().get(0).paymentId();
        UUID second = sent.lines().get(1).paymentId();
        UUID third = sent.lines().get(2).paymentId();
        SentRun.Answered some = sent.answered(new BankAnswer.Payments(Map.of(
                first,
                new PaymentAnswer.Settled(),
                second,
                new PaymentAnswer.Pending(),
                new UUID(0, 0),
                new PaymentAnswer.Settled())));
        assertThat(some.run()).isInstanceOf(SentRun.class);
        assertThat(some.changed()).extracting(PayLine::paymentId).containsExactly(first);
        assertThat(some.strangers()).isEqualTo(1);
        SentRun.Answered all = ((SentRun) some.run())
                .answered(new BankAnswer.Payments(
                        Map.of(second, new PaymentAnswer.Refused("AC04"), third, new PaymentAnswer.Settled())));
        assertThat(all.run()).isInstanceOf(AcknowledgedRun.class);
        assertThat(all.changed())
                .extracting(PayLine::state)
                .containsExactly(new LineState.Returned("AC04"), new LineState.Paid());
    }

    @Test
    void aRefusedFileLeavesNobodyPaidAndRoomForAnother() {
        SentRun.Answered refused = released(candidate(1, 100)).sent().answered(new BankAnswer.FileRefused("AM10"));
        assertThat(refused.run()).isInstanceOf(RejectedRun.class);
        assertThat(refused.changed().getFirst().state()).isEqualTo(new LineState.Unpaid("AM10"));
        assertThat(refused.changed().getFirst().state().countsAsPayment()).isFalse();
    }

    @Test
    void seenBeforeIsNeverTakenForUnpaid() {
        SentRun sent = released(candidate(1, 100)).sent();
        SentRun.Answered answered = sent.answered(new BankAnswer.SeenBefore("DU01"));
        assertThat(answered.run()).isEqualTo(sent);
        assertThat(answered.changed()).isEmpty();
    }

    @Test
    void aRefusalOfAFileThatIsPartlyPaidChangesNothing() {
        SentRun sent = released(candidate(1, 100), candidate(2, 200)).sent();
        SentRun partly = (SentRun) sent.answered(new BankAnswer.Payments(
                        Map.of(sent.lines().getFirst().paymentId(), new PaymentAnswer.Settled())))
                .run();
        SentRun.Answered answered = partly.answered(new BankAnswer.FileRefused("MS03"));
        assertThat(answered.run()).isEqualTo(partly);
        assertThat(answered.strangers()).isPositive();
    }
}
