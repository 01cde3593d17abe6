package org.nuan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.decision.DecisionDiff;
import org.nuan.policy.decision.DecisionDiff.Change;
import org.nuan.policy.decision.DecisionDiff.Kind;
import org.nuan.policy.decision.DecisionDiff.Part;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.PackLoader;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.Situation;

class DecisionDiffTest {

    private static final Pack PACK = Packs.builtIn().byId("demonstration-99").orElseThrow();
    private static final Situation LIN = Households.lin(BenefitMonth.of(2026, 12));

    private static Map<String, Object> decided(Situation situation, Pack pack) {
        return PolicyEngine.decide(situation, pack, Scheme.DIBAO).toMap();
    }

    private static final Map<String, Object> THIS_YEAR = decided(LIN, PACK);

    /** A year on: the wage is higher, the grandmother has gone, the son is at high school, a brother has come. */
    private static Situation nextYear() {
        Provenance work = Provenance.verified("human-resources");
        return new Situation(
                LIN.applicationDate(),
                BenefitMonth.of(2027, 12),
                LIN.region(),
                Residence.RURAL,
                List.of(
                        LIN.members().getFirst().with(Attribute.SERIOUS_ILLNESS),
                        LIN.members().getLast().attending(Schooling.HIGH_SCHOOL),
                        Member.of("brother", LocalDate.of(1990, 1, 1), Relation.SIBLING)),
                List.of(new Income("lin", IncomeType.WAGE, Money.ofYuan(2100), work)),
                List.of(LIN.properties().getFirst()),
                List.of(),
                Particulars.NONE.withBenefits(
                        List.of(new Benefit("lin", Benefit.Kind.DISABILITY_LIVING, Money.ofYuan(100)))),
                List.of());
    }

    private static Pack raisedStandard() {
        String row = "    - {value: 1030, applies-from: 2022-07, source: nanjing-2022}\n";
        String text = PackFixtures.demonstration().text().replaceFirst("(?m)^version: .*$", "version: 12");
        return PackLoader.load(
                        "city.yml",
                        text.replace(row, row + "    - {value: 1085, applies-from: 2027-07, source: nanjing-2022}\n"))
                .orThrow();
    }

    private static List<String> lines(Locale locale) {
        return DecisionDiff.of(THIS_YEAR, decided(nextYear(), raisedStandard()))
                .lines(locale, id -> id.equals("lin") ? "林*燕" : id);
    }

    @Test
    void theSameAgainIsNoChange() {
        assertThat(DecisionDiff.of(THIS_YEAR, THIS_YEAR).isEmpty()).isTrue();
        assertThat(DecisionDiff.of(THIS_YEAR, THIS_YEAR).lines(Locale.CHINA, id -> id))
                .containsExactly("与上次相比没有变化");
    }

    @Test
    void aYearOnInChinese() {
        assertThat(lines(Locale.CHINA))
                .contains(
                        "家庭新增成员：brother（兄弟姐妹）",
                        "家庭减少成员：mother（父母）",
                        "林*燕 的情况有变化：其他情形由无变为重病",
                        "son 的情况有变化：就学情况由义务教育变为普通高中",
                        "林*燕 的工资性收入：上次 1860.00（计入），这次 2100.00（计入）",
                        "mother 不再有中央确定的基础养老金，上次 230.00（按规定不计）",
                        "mother 不再有金融资产，上次 1120.00（计入）",
                        "已享受的其他待遇有变化：林*燕",
                        "规定有变化：农村保障标准（元/月）：上次 1030.00，这次 1085.00（2022-07-01 施行，2027-07 起适用；南京市城乡低保标准 2022（演示借用））")
                .anyMatch(line -> line.startsWith("金额：上次 1436.00 元，这次 "))
                .anyMatch(line -> line.startsWith("适用的政策版本：上次 demonstration-99 "))
                .anyMatch(line -> line.startsWith("计算有变化：上次“户月人均收入：1860.00 ÷ 3 = 620.00 元”，这次“户月人均收入：2100.00 ÷ 3"));
    }

    @Test
    void aYearOnInEnglish() {
        assertThat(lines(Locale.ENGLISH))
                .contains(
                        "brother (brother or sister) has joined the household",
                        "林*燕, wages: 1860.00 (counted) last time, 2100.00 (counted) now",
                        "There is something new about other benefits received: 林*燕")
                .noneMatch(line -> line.contains("{") || line.contains("  "));
    }

    @Test
    void whatFollowsFromAMemberWhoLeftIsNotSaidTwice() {
        assertThat(DecisionDiff.of(THIS_YEAR, decided(nextYear(), PACK)).changes())
                .filteredOn(change -> change.memberId().equals("mother") && change.kind() == Kind.REMOVED)
                .extracting(Change::part)
                .containsOnly(Part.MEMBER, Part.INCOME, Part.PROPERTY);
    }

    @Test
    void anAnswerThatTurnedIsNamed() {
        Map<String, Object> poor = decided(Households.plain(1, Money.ofYuan(900)), PACK);
        Map<String, Object> rich = decided(Households.plain(1, Money.ofYuan(4200)), PACK);
        assertThat(DecisionDiff.of(poor, rich).lines(Locale.CHINA, id -> id))
                .startsWith("结论：上次符合条件，这次不符合条件")
                .anyMatch(line -> line.startsWith("条件的结论有变化：上次〔是〕户月人均收入 900.00 元，低于 1030.00 元")
                        && line.contains("这次〔否〕户月人均收入 4200.00 元，不低于 1030.00 元"));
        assertThat(DecisionDiff.of(poor, rich).toMaps().getFirst())
                .containsEntry("part", "OUTCOME")
                .containsEntry("kind", "CHANGED")
                .containsEntry("before", Map.of("outcome", "ENTITLED"));
    }

    /** A document store may give the fields back in another order, and numbers of another kind. */
    @Test
    void theFormInWhichItWasStoredMakesNoDifference() {
        assertThat(DecisionDiff.of(THIS_YEAR, shuffled(THIS_YEAR)).changes()).isEmpty();
    }

    @SuppressWarnings("unchecked") // a map again
    private static Map<String, Object> shuffled(Map<String, Object> stored) {
        return (Map<String, Object>) shuffledValue(stored);
    }

    private static Object shuffledValue(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> sorted = new TreeMap<>();
                map.forEach((name, item) -> sorted.put((String) name, shuffledValue(item)));
                yield sorted;
            }
            case List<?> list ->
                new ArrayList<>(
                        list.stream().map(DecisionDiffTest::shuffledValue).toList());
            case Long number when number == number.intValue() -> number.intValue();
            default -> value;
        };
    }

    @Test
    void everyPairOfRandomDecisionsIsToldWhole() {
        RandomHouseholds households = new RandomHouseholds(23);
        Map<String, Object> before = decided(households.next(), PACK);
        for (int i = 0; i < 500; i++) {
            Map<String, Object> after = decided(households.next(), PACK);
            for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
                assertThat(DecisionDiff.of(before, after).lines(locale, id -> id))
                        .isNotEmpty()
                        .noneMatch(line -> line.contains("{") || line.isBlank() || line.matches(".*[A-Z]{3,}_[A-Z].*"));
            }
            before = after;
        }
    }

    @Test
    void twoSchemesCannotBeCompared() {
        Map<String, Object> other = new TreeMap<>(THIS_YEAR);
        other.put("scheme", "TEKUN");
        assertThatThrownBy(() -> DecisionDiff.of(THIS_YEAR, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DIBAO and TEKUN");
    }
}
