package org.nuan.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuan.policy.pack.Grade;
import org.nuan.policy.rule.Answer;
import org.nuan.policy.rule.Reason;
import org.nuan.policy.situation.Expenditure;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Unknown;

/** Every code that a decision can contain has a text in both languages. */
class MessagesTest {

    private static Stream<String> keys() {
        return Stream.of(
                        of("outcome", DecisionOutcome.values()),
                        of("answer", Answer.values()),
                        of("reason", Reason.values()),
                        of("step", StepCode.values()),
                        of("use", ItemUse.Use.values()),
                        of("counts", MemberUse.CountReason.values()),
                        of("relation", Relation.values()),
                        of("income", IncomeType.values()),
                        of("code", IncomeType.values()),
                        of("property", PropertyKind.values()),
                        of("expenditure", Expenditure.Kind.values()),
                        of("missing", Unknown.Kind.values()),
                        of("grade", Grade.values()))
                .flatMap(group -> group);
    }

    private static Stream<String> of(String group, Enum<?>... codes) {
        return Stream.of(codes).map(code -> group + "." + code.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCodeHasAText(String language) {
        Messages messages = Messages.in(Locale.of(language));
        assertThat(keys())
                .allSatisfy(key -> assertThat(messages.find(key)).as(key).isPresent());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Messages.in(Locale.CHINESE).all().keySet())
                .isEqualTo(Messages.in(Locale.ENGLISH).all().keySet());
    }
}
