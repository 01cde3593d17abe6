package org.nuan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.Explanation;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;

class DecisionMapTest {

    private static final Pack PACK = PackFixtures.demonstration().pack();

    @Test
    void isPlainDataInAStableOrder() {
        Map<String, Object> map = PolicyEngine.decide(new RandomHouseholds(1).next(), PACK, Scheme.DIBAO)
                .toMap();
        assertThat(map.keySet())
                .containsExactly(
                        "format",
                        "scheme",
                        "benefitMonth",
                        "outcome",
                        "totalFen",
                        "persons",
                        "reasons",
                        "missingFacts",
                        "pack",
                        "parameters",
                        "situation",
                        "members",
                        "incomes",
                        "receipts",
                        "properties",
                        "expenditures",
                        "evaluation",
                        "steps",
                        "remedies");
        assertPlain(map);
    }

    @Test
    void everyRandomDecisionCanBeExplainedInBothLanguages() {
        RandomHouseholds households = new RandomHouseholds(7);
        for (int i = 0; i < 2_000; i++) {
            Decision decision = PolicyEngine.decide(households.next(), PACK, Scheme.DIBAO);
            for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
                assertThat(Explanation.of(decision, locale).lines())
                        .noneMatch(line -> line.contains("{") || line.contains("}") || line.isBlank());
            }
        }
    }

    private static void assertPlain(Object value) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((name, item) -> {
                    assertThat(name).isInstanceOf(String.class);
                    assertPlain(item);
                });
            case List<?> list -> list.forEach(DecisionMapTest::assertPlain);
            default -> assertThat(value).isInstanceOfAny(String.class, Long.class, Boolean.class);
        }
    }
}
