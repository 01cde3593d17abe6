package org.nuan.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuan.policy.rule.Rule.not;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.policy.means.MeansReason;

/** Composition: three-valued, and the trace names what decided. */
class RuleTest {

    private static Rule<Integer> fixed(String id, Answer answer) {
        return Rule.rule(id, "Art. 1", id + "?", subject -> switch (answer) {
            case YES -> Finding.of(true, MeansReason.NO_VEHICLE, MeansReason.OWNS_VEHICLE);
            case NO -> Finding.of(false, MeansReason.NO_VEHICLE, MeansReason.OWNS_VEHICLE);
            case UNKNOWN -> Finding.open(MeansReason.VEHICLES_UNKNOWN, List.of(id));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "NO, NO, NO, NO",
        "YES, UNKNOWN, UNKNOWN, YES",
        "NO, UNKNOWN, NO, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void andOrNot(Answer a, Answer b, Answer both, Answer either) {
        Rule<Integer> left = fixed("a", a);
        Rule<Integer> right = fixed("b", b);
        assertThat(left.and(right).evaluate(0).answer()).isEqualTo(both);
        assertThat(right.and(left).evaluate(0).answer()).isEqualTo(both);
        assertThat(left.or(right).evaluate(0).answer()).isEqualTo(either);
        assertThat(right.or(left).evaluate(0).answer()).isEqualTo(either);
        assertThat(not(not(left)).evaluate(0).answer()).isEqualTo(a);
        assertThat(not(left.and(right)).evaluate(0).answer())
                .isEqualTo(not(left).or(not(right)).evaluate(0).answer());
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN, YES, a", "UNKNOWN, NO, ''", "YES, UNKNOWN, b"})
    void missingFactsAreThoseThatCouldDecide(Answer a, Answer b, String missing) {
        Evaluation evaluation = fixed("a", a).and(fixed("b", b)).evaluate(0);
        assertThat(String.join(",", evaluation.missingFacts())).isEqualTo(missing);
    }
}
