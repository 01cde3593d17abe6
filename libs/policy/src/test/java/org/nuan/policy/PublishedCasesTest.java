package org.nuan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuan.kernel.Money;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;

/** Cases with given inputs and published outcomes; each names where it was published. */
class PublishedCasesTest {

    private static final String MINORS_40_PERCENT = """

              - id: minor
                name: {zh: 未成年人, en: minor}
                method: ADD_ON
                percent: 40
                when: {age-below: 18}
                in-force-from: 2020-01-01
                applies-from: 2020-01
                source: classes
                note: published answer about Zhongshan, 2020
                grade: Q
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'published answer, Zhongshan 2020', 1100, 3, 2100, 1200.00",
        "'explainer of the Ministry of Civil Affairs, 2023', 500, 3, 1200, 300.00",
        "'national examination 2013', 400, 3, 900, 300.00",
        "'national examination, 4 persons', 800, 4, 2400, 800.00",
        "'published answer, standard 600, 3 persons', 600, 3, 600, 1200.00",
        "'published answer, standard 600, 2 persons', 600, 2, 400, 800.00",
        "'published answer, 600 x 3 - 1000', 600, 3, 1000, 800.00",
        "'published answer, 500 x 3 - 700', 500, 3, 700, 800.00",
        "'published answer, standard 700, exact', 700, 3, 1000, 1100.00"
    })
    void gapMethod(String source, String standard, int persons, long income, String amount) {
        var pack = PackFixtures.demonstration().plainGap().standard(standard).pack();
        Decision decision = PolicyEngine.decide(Households.plain(persons, Money.ofYuan(income)), pack, Scheme.DIBAO);
        assertThat(decision.total()).as(source).isEqualTo(Money.parseYuan(amount));
    }

    @Test
    @DisplayName("published answer, standard 700: 333.33 a head, 367 yuan a head, 1,101 in all")
    void gapRoundedPerHead() {
        var pack = PackFixtures.demonstration()
                .plainGap()
                .standard("700")
                .rounding("HALF_UP", "PER_HEAD", 100)
                .pack();
        Decision decision = PolicyEngine.decide(Households.plain(3, Money.ofYuan(1000)), pack, Scheme.DIBAO);
        assertThat(decision.total()).isEqualTo(Money.ofYuan(1101));
    }

    @Test
    @DisplayName("published answer, Zhongshan 2020: with one minor 440 more, 1,640")
    void gapWithAMinor() {
        var pack = PackFixtures.demonstration()
                .plainGap()
                .preferences(MINORS_40_PERCENT)
                .standard("1100")
                .pack();
        var members = List.of(
                Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT),
                Member.of("m2", LocalDate.of(1986, 1, 1), Relation.SPOUSE),
                Member.of("m3", LocalDate.of(2012, 1, 1), Relation.CHILD));
        var wage = new Income("m1", IncomeType.WAGE, Money.ofYuan(2100), Provenance.declared());
        Decision decision =
                PolicyEngine.decide(Households.of(members, List.of(wage), List.of(), List.of()), pack, Scheme.DIBAO);
        assertThat(decision.total()).isEqualTo(Money.ofYuan(1640));
    }

    /** Published with 1,800 a year as the answer; leaving the reward out as the law says gives 2,400: that is kept. */
    @Test
    @DisplayName("disputed examination: the family-planning reward does not count, so 2,400 a year and not 1,800")
    void disputedExamination() {
        var pack = PackFixtures.demonstration().plainGap().standard("150").pack();
        var incomes = List.of(
                new Income("m1", IncomeType.BUSINESS, Money.ofYuan(250), Provenance.declared()),
                new Income("m1", IncomeType.FAMILY_PLANNING_REWARD, Money.ofYuan(50), Provenance.declared()));
        Decision decision = PolicyEngine.decide(Households.withIncomes(3, incomes), pack, Scheme.DIBAO);
        assertThat(decision.total().times(12)).isEqualTo(Money.ofYuan(2400));
    }

    @ParameterizedTest(name = "national examination 2021: {0} counts {1}")
    @MethodSource
    void whatCountsAsIncome(IncomeType type, boolean counts) {
        var pack = PackFixtures.demonstration().pack();
        var income = new Income("m1", type, Money.ofYuan(100), Provenance.declared());
        Decision decision = PolicyEngine.decide(Households.withIncomes(1, List.of(income)), pack, Scheme.DIBAO);
        assertThat(decision.incomes().getFirst().counted()).isEqualTo(counts);
    }

    static Stream<Arguments> whatCountsAsIncome() {
        return Stream.of(
                Arguments.of(IncomeType.BUSINESS, true), // vegetables sold
                Arguments.of(IncomeType.PROPERTY, true), // land transferred
                Arguments.of(IncomeType.OTHER, true), // patrol volunteer allowance
                Arguments.of(IncomeType.OTHER_TRANSFER, true), // grain subsidy
                Arguments.of(IncomeType.CENTRAL_BASIC_PENSION, false));
    }
}
