package org.nuan.verification.domain.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuan.verification.domain.answer.RawReply.RawItem;
import org.nuan.verification.domain.source.Item;

class AnswerCheckTest {

    private static final Instant AT = Instant.parse("2026-11-22T03:04:05Z");
    private static final Expectation EXPECTED = new Expectation("q1", "bank-01", Set.of(Item.DEPOSIT));
    private static final RawItem DEPOSIT =
            new RawItem("DEPOSIT", 123_400L, "BALANCE", "current account", "6217000000000001234", null);

    private static RawReply reply(boolean known, @Nullable RawItem... items) {
        List<@Nullable RawItem> list = new ArrayList<>();
        for (RawItem item : items) {
            list.add(item);
        }
        return new RawReply("q1", "bank-01", AT, null, known, list);
    }

    private static RawItem item(String code, @Nullable Long fen, String period) {
        return new RawItem(code, fen, period, null, null, null);
    }

    static Stream<RawReply> nonsense() {
        return Stream.of(
                new RawReply(null, null, null, null, null, null),
                new RawReply("q2", "bank-01", AT, null, true, List.of(DEPOSIT)),
                new RawReply("q1", "bank-02", AT, null, true, List.of(DEPOSIT)),
                new RawReply("q1", "bank-01", null, null, true, List.of(DEPOSIT)),
                new RawReply("q1", "bank-01", AT, null, null, List.of(DEPOSIT)),
                new RawReply("q1", "bank-01", AT, null, true, null),
                reply(false, DEPOSIT),
                reply(true, (RawItem) null),
                reply(true, item("GOLD", 1L, "BALANCE")),
                reply(true, item("WAGE", 1L, "MONTHLY")),
                reply(true, item("DEPOSIT", -1L, "BALANCE")),
                reply(true, item("DEPOSIT", null, "BALANCE")),
                reply(true, item("DEPOSIT", Long.MAX_VALUE, "BALANCE")),
                reply(true, item("DEPOSIT", 1L, "MONTHLY")),
                reply(true, item("DEPOSIT", 1L, "FORTNIGHTLY")),
                reply(true, DEPOSIT, item("DEPOSIT", -1L, "BALANCE")),
                reply(true, new RawItem("DEPOSIT", 1L, "BALANCE", "x".repeat(501), null, null)));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsense_is_not_believed(RawReply raw) {
        assertThat(AnswerCheck.check(raw, EXPECTED)).isEqualTo(Reply.Failure.of(Trouble.NONSENSE));
    }

    @Test
    void an_answer_is_taken_with_its_reference_masked() {
        assertThat(AnswerCheck.check(reply(true, DEPOSIT), EXPECTED))
                .isEqualTo(new Reply.Answer(
                        AT, List.of(new Finding(Item.DEPOSIT, 123_400L, "current account", "****1234", null))));
    }

    @Test
    void nothing_known_is_an_answer() {
        assertThat(AnswerCheck.check(reply(false), EXPECTED)).isEqualTo(new Reply.Answer(AT, List.of()));
    }
}
