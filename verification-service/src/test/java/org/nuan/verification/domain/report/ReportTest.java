package org.nuan.verification.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuan.verification.domain.Orders;
import org.nuan.verification.domain.answer.Finding;
import org.nuan.verification.domain.answer.Reply;
import org.nuan.verification.domain.answer.Trouble;
import org.nuan.verification.domain.source.Item;

class ReportTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final QuestionKey BANK = new QuestionKey("p1", "bank-01");
    private static final QuestionKey TAX = new QuestionKey("p1", "tax");
    private static final Reply ANSWER =
            new Reply.Answer(NOW, List.of(new Finding(Item.DEPOSIT, 100L, null, null, null)));

    private static Report ordered(List<QuestionKey> toAsk, List<QuestionKey> withoutLetter) {
        return Report.ordered(
                "r1",
                Orders.order(List.of(Orders.adult("p1", Orders.LIN, "林小燕")), Orders.letter("p1")),
                toAsk,
                withoutLetter,
                NOW);
    }

    private static Report asked() {
        return ordered(List.of(BANK, TAX), List.of()).asking(Map.of(BANK, "SQ-1", TAX, "SQ-1"), NOW);
    }

    @Test
    void only_answers_to_every_question_make_it_complete() {
        Report half = asked().replied(Map.of(BANK, ANSWER), NOW);
        assertThat(half.replied(Map.of(TAX, ANSWER), NOW).closed(List.of(), NOW).status())
                .isEqualTo(ReportStatus.COMPLETE);
        for (Trouble trouble : Trouble.values()) {
            Report failed = half.replied(Map.of(TAX, Reply.Failure.of(trouble)), NOW);
            assertThat(failed.closed(List.of(), NOW).status()).isEqualTo(ReportStatus.INCOMPLETE);
        }
        assertThat(half.closed(List.of(), NOW).status()).isEqualTo(ReportStatus.INCOMPLETE);
    }

    @Test
    void a_class_without_letter_makes_it_incomplete_and_no_question_at_all_refused() {
        Report partly = ordered(List.of(BANK), List.of(TAX))
                .asking(Map.of(BANK, "SQ-1"), NOW)
                .replied(Map.of(BANK, ANSWER), NOW);
        assertThat(partly.closed(List.of(), NOW).status()).isEqualTo(ReportStatus.INCOMPLETE);
        assertThat(ordered(List.of(), List.of(BANK, TAX)).closed(List.of(), NOW).status())
                .isEqualTo(ReportStatus.REFUSED);
        Report withheld = asked().replied(
                        Map.of(BANK, Reply.Failure.of(Trouble.NO_LETTER), TAX, Reply.Failure.of(Trouble.NO_LETTER)),
                        NOW);
        assertThat(withheld.closed(List.of(), NOW).status()).isEqualTo(ReportStatus.REFUSED);
    }

    @Test
    void duplicates_and_late_troubles_change_no_answer() {
        Report answered = asked().replied(Map.of(BANK, ANSWER), NOW);
        Reply other = new Reply.Answer(NOW.plusSeconds(9), List.of());
        assertThat(answered.replied(Map.of(BANK, other), NOW.plusSeconds(9))).isEqualTo(answered);
        assertThat(answered.replied(Map.of(BANK, Reply.Failure.of(Trouble.TIMEOUT)), NOW))
                .isEqualTo(answered);
    }

    @Test
    void the_order_of_answers_does_not_matter() {
        Report one = asked().replied(Map.of(BANK, ANSWER), NOW).replied(Map.of(TAX, ANSWER), NOW);
        Report other = asked().replied(Map.of(TAX, ANSWER), NOW).replied(Map.of(BANK, ANSWER), NOW);
        assertThat(one).isEqualTo(other);
    }

    @Test
    void a_late_answer_replaces_a_trouble_and_is_the_next_version() {
        Report closed = asked().replied(Map.of(BANK, ANSWER, TAX, Reply.Failure.of(Trouble.PENDING_BATCH)), NOW)
                .closed(List.of(), NOW);
        assertThat(closed.version()).isEqualTo(1);
        Report amended = closed.replied(Map.of(TAX, ANSWER), NOW).closed(List.of(), NOW);
        assertThat(amended.version()).isEqualTo(2);
        assertThat(amended.status()).isEqualTo(ReportStatus.COMPLETE);
    }

    @Test
    void another_round_asks_only_what_has_no_answer_and_logs_it_again() {
        Report closed = asked().replied(Map.of(BANK, ANSWER, TAX, Reply.Failure.of(Trouble.DOWN)), NOW)
                .closed(List.of(), NOW);
        Report again = closed.reopened();
        assertThat(again.open()).containsExactly(TAX);
        assertThat(again.isRunning()).isTrue();
        Report done = again.asking(Map.of(TAX, "SQ-1"), NOW).replied(Map.of(TAX, ANSWER), NOW);
        assertThat(done.questions().get(TAX).attempts())
                .extracting(Attempt::round, Attempt::outcome)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(1, "DOWN"),
                        org.assertj.core.api.Assertions.tuple(2, "ANSWERED"));
    }

    @Test
    void put_again_after_a_crash_a_question_is_one_attempt() {
        Report again = asked().asking(Map.of(TAX, "SQ-1"), NOW.plusSeconds(5));
        assertThat(again.questions().get(TAX).attempts()).hasSize(1);
    }
}
