package org.nuan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionDiff;
import org.nuan.policy.decision.Explanation;
import org.nuan.policy.decision.ExplanationHtml;
import org.nuan.policy.decision.Letter;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.SituationMap;

/** Under whatever scheme a decision is taken, it can be stored, taken again, and told whole in both languages. */
class EverySchemeToldTest {

    private static final Pack PACK = Packs.builtIn().byId("demonstration-99").orElseThrow();
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINA, Locale.ENGLISH);

    /** Places that were not filled in, and codes that have no text. */
    private static void assertWhole(String text) {
        assertThat(text)
                .isNotBlank()
                .doesNotContain("{", "}", "null")
                .doesNotContainPattern("(?<![A-Za-z0-9/_])[A-Z]{3,}_[A-Z_]{2,}(?![A-Za-z0-9_])");
    }

    @Test
    void everyDecisionIsToldWhole() {
        RandomHouseholds households = new RandomHouseholds(31);
        TreeSet<Scheme> told = new TreeSet<>();
        for (int i = 0; i < 300; i++) {
            for (Decision decision :
                    PolicyEngine.decideAll(households.next(), PACK).decisions()) {
                told.add(decision.scheme());
                Map<String, Object> stored = decision.toMap();
                for (Locale locale : LANGUAGES) {
                    assertWhole(Letter.of(stored, locale, id -> id));
                    Explanation explanation = Explanation.of(stored, locale, id -> id);
                    explanation.lines().forEach(EverySchemeToldTest::assertWhole);
                    assertWhole(ExplanationHtml.of(explanation));
                }
            }
        }
        assertThat(told).containsExactlyElementsOf(PACK.schemes());
    }

    @Test
    void everyDecisionCanBeTakenAgainFromWhatWasStored() {
        RandomHouseholds households = new RandomHouseholds(32);
        for (int i = 0; i < 200; i++) {
            Situation situation = households.next();
            for (Decision decision : PolicyEngine.decideAll(situation, PACK).decisions()) {
                Map<String, Object> stored = decision.toMap();
                Map<?, ?> asked = (Map<?, ?>) stored.get("situation");
                Decision again = PolicyEngine.decide(SituationMap.read(asked), PACK, decision.scheme());
                assertThat(DecisionDiff.of(stored, again.toMap()).changes())
                        .as("%s of household %d", decision.scheme(), i)
                        .isEmpty();
            }
        }
    }
}
