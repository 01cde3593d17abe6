package org.nuan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuan.kernel.BenefitMonth;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Situation;

/**
 * Two independent implementations agree on many random households, a million with {@code -Dnuan.households=1000000}: gap,
 * least share and classes of one place, raised gaps and the cost of work of another, the tiers of a third.
 */
class NaiveComparisonTest {

    private static final int HOUSEHOLDS = Integer.getInteger("nuan.households", 100_000);
    private static final int SEEDS = 100;

    static Stream<Arguments> places() {
        Function<Situation, NaiveDibao> demonstration = NaiveDemonstration::new;
        Function<Situation, NaiveDibao> suzhou = NaiveSuzhou::new;
        Function<Situation, NaiveDibao> xiuyu = NaiveXiuyu::new;
        return Stream.of(
                Arguments.of("demonstration-99", "2023-04", HOUSEHOLDS / 10 * 4, demonstration),
                Arguments.of("suzhou-2020", "2021-04", HOUSEHOLDS / 10 * 3, suzhou),
                Arguments.of("xiuyu", "2023-10", HOUSEHOLDS / 10 * 3, xiuyu));
    }

    @ParameterizedTest(name = "{0}, {1}: {2} households")
    @MethodSource("places")
    void agree(String place, String month, int households, Function<Situation, NaiveDibao> naive) {
        Pack pack = Packs.builtIn().byId(place).orElseThrow();
        Map<DecisionOutcome, Integer> outcomes = new EnumMap<>(DecisionOutcome.class);
        IntStream.range(0, SEEDS)
                .parallel()
                .mapToObj(seed -> compare(seed, households / SEEDS, pack, BenefitMonth.parse(month), naive))
                .toList()
                .forEach(found -> found.forEach((outcome, count) -> outcomes.merge(outcome, count, Integer::sum)));
        assertThat(outcomes)
                .hasSize(3)
                .allSatisfy((outcome, count) ->
                        assertThat(count).as("enough of " + outcome).isGreaterThan(households / 100));
    }

    private static Map<DecisionOutcome, Integer> compare(
            long seed, int count, Pack pack, BenefitMonth month, Function<Situation, NaiveDibao> naive) {
        RandomHouseholds households = new RandomHouseholds(seed);
        Map<DecisionOutcome, Integer> outcomes = new EnumMap<>(DecisionOutcome.class);
        for (int i = 0; i < count; i++) {
            Situation situation = Households.movedTo(pack.region(), month, households.next());
            Decision decision = PolicyEngine.decide(situation, pack, Scheme.DIBAO);
            outcomes.merge(decision.outcome(), 1, Integer::sum);
            boolean open = decision.outcome() == DecisionOutcome.UNDECIDABLE;
            String amount = open ? "open" : decision.total().toYuan();
            String expected = naive.apply(situation).amount();
            if (!amount.equals(expected)) {
                assertThat(amount)
                        .as("seed %d, household %d: %s", seed, i, situation)
                        .isEqualTo(expected);
            }
        }
        return outcomes;
    }
}
