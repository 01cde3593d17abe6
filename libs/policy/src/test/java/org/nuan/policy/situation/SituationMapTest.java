package org.nuan.policy.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.policy.Households;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.RandomHouseholds;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.InvalidSituation.Problem;

class SituationMapTest {

    private static final Pack PACK = Packs.builtIn().byId("demonstration-99").orElseThrow();

    /** Fails as soon as a record of the situation has a field that the stored form leaves out. */
    @Test
    void everyFieldComesBack() {
        FilledSituations filled = new FilledSituations(3);
        for (int i = 0; i < 200; i++) {
            Situation situation = filled.next();
            assertThat(SituationMap.read(SituationMap.of(situation)))
                    .usingRecursiveComparison()
                    .isEqualTo(situation);
        }
    }

    @Test
    void aStoredDecisionCanBeDecidedAgain() {
        RandomHouseholds households = new RandomHouseholds(11);
        for (int i = 0; i < 500; i++) {
            Decision decision = PolicyEngine.decide(households.next(), PACK, Scheme.DIBAO);
            Map<?, ?> stored = (Map<?, ?>) decision.toMap().get("situation");
            assertThat(PolicyEngine.decide(SituationMap.read(stored), PACK, Scheme.DIBAO)
                            .toMap())
                    .isEqualTo(decision.toMap());
        }
    }

    @Test
    void whatWasStoredBeforeAFieldExistedIsRead() {
        Map<String, Object> stored = stored();
        Situation lin = SituationMap.read(stored);
        for (String later : List.of("expenditures", "receipts", "obligors", "hardships", "unknowns")) {
            stored.remove(later);
        }
        assertThat(SituationMap.read(stored)).isEqualTo(lin);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Map<String, Object> stored = stored();
        stored.put("residence", "MOON");
        stored.put("colour", "red");
        stored.remove("benefitMonth");
        group(stored, "members", 1).put("birthDate", "yesterday");
        group(stored, "members", 2).put("disabilityKind", "MENTAL");
        group(stored, "incomes", 0).put("monthlyFen", -5);
        group(stored, "incomes", 1).put("monthlyFen", "much");
        group(stored, "properties", 0).put("count", 2.5);
        stored.put("unknowns", List.of("lin/INCOME", "lin/LUCK"));
        assertThat(problems(stored))
                .containsExactlyInAnyOrder(
                        tuple("/benefitMonth", "MISSING"),
                        tuple("/residence", "UNREADABLE"),
                        tuple("/colour", "UNKNOWN_FIELD"),
                        tuple("/members/1/birthDate", "UNREADABLE"),
                        tuple("/members/2/disabilityGrade", "UNREADABLE"),
                        tuple("/incomes/0/monthlyFen", "NEGATIVE"),
                        tuple("/incomes/1/monthlyFen", "UNREADABLE"),
                        tuple("/properties/0/count", "UNREADABLE"),
                        tuple("/unknowns/1", "UNREADABLE"));
    }

    @Test
    void whatCannotBeIsNamedByTheFieldsOfThisForm() {
        Map<String, Object> stored = stored();
        group(stored, "incomes", 0).put("memberId", "nobody");
        group(stored, "properties", 1).put("amountFen", 99_000_000_000_00L);
        stored.put("unknowns", List.of("stranger/INCOME"));
        assertThat(problems(stored))
                .containsExactly(
                        tuple("/incomes/0/memberId", "UNKNOWN_MEMBER"),
                        tuple("/properties/1/amountFen", "ABSURD"),
                        tuple("/unknowns/0", "UNKNOWN_MEMBER"));
    }

    @Test
    void whatIsNoSituationAtAll() {
        assertThat(problems(Map.of("members", "none", "incomes", List.of(7))))
                .contains(
                        tuple("/members", "UNREADABLE"), tuple("/incomes/0", "UNREADABLE"), tuple("/region", "MISSING"))
                .doesNotContain(tuple("/members", "NO_MEMBERS"));
    }

    private static List<org.assertj.core.groups.Tuple> problems(Map<String, Object> data) {
        InvalidSituation refused = catchThrowableOfType(InvalidSituation.class, () -> SituationMap.read(data));
        return refused.problems().stream()
                .map((Problem problem) -> tuple(problem.field(), problem.code().name()))
                .toList();
    }

    /** The household of the main story, in maps and lists that can be changed. */
    private static Map<String, Object> stored() {
        Map<String, Object> copy = new LinkedHashMap<>();
        SituationMap.of(Households.lin(BenefitMonth.of(2026, 12)))
                .forEach((name, value) -> copy.put(name, copied(value)));
        return copy;
    }

    private static Object copied(Object value) {
        return switch (value) {
            case Map<?, ?> map -> new LinkedHashMap<>(map);
            case List<?> list ->
                new ArrayList<>(list.stream().map(SituationMapTest::copied).toList());
            default -> value;
        };
    }

    @SuppressWarnings("unchecked") // a list of groups, as written
    private static Map<String, Object> group(Map<String, Object> stored, String list, int index) {
        return ((List<Map<String, Object>>) stored.get(list)).get(index);
    }
}
