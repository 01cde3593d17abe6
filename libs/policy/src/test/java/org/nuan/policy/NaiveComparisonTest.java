package org.nuan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Situation;

/** Two independent implementations agree on many random households. */
class NaiveComparisonTest {

    private static final int HOUSEHOLDS = 100_000;

    @Test
    void agree() {
        Pack pack = PackFixtures.demonstration().pack();
        RandomHouseholds households = new RandomHouseholds(20260701);
        Map<DecisionOutcome, Integer> outcomes = new EnumMap<>(DecisionOutcome.class);
        for (int i = 0; i < HOUSEHOLDS; i++) {
            Situation situation = households.next();
            Decision decision = PolicyEngine.decide(situation, pack, Scheme.DIBAO);
            outcomes.merge(decision.outcome(), 1, Integer::sum);
            boolean open = decision.outcome() == DecisionOutcome.UNDECIDABLE;
            String amount = open ? "open" : decision.total().toYuan();
            String expected = new NaiveDibao(situation).amount();
            if (!amount.equals(expected)) {
                assertThat(amount).as("household %d: %s", i, situation).isEqualTo(expected);
            }
        }
        assertThat(outcomes)
                .hasSize(3)
                .allSatisfy((outcome, count) ->
                        assertThat(count).as("enough of " + outcome).isGreaterThan(HOUSEHOLDS / 100));
    }
}
