package org.nuan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.Situation;

/** Nanjing as published: standards by year, the least share of 20 %, the classes of 10 %, 20 % and 130 %. */
class NanjingTest {

    private static final Pack NANJING = Packs.builtIn().byId("nanjing").orElseThrow();
    private static final LocalDate ADULT = LocalDate.of(1980, 1, 1);

    private static Decision decide(String month, long income, Member... members) {
        return PolicyEngine.decide(
                new Situation(
                        LocalDate.of(2018, 7, 1),
                        BenefitMonth.parse(month),
                        RegionCode.of("320102"),
                        Residence.URBAN,
                        List.of(members),
                        List.of(new Income("m1", IncomeType.WAGE, Money.ofYuan(income), Provenance.declared())),
                        List.of(),
                        List.of(),
                        List.of()),
                NANJING,
                Scheme.DIBAO);
    }

    private static Member applicant() {
        return Member.of("m1", ADULT, Relation.APPLICANT);
    }

    private static Member sibling(String id) {
        return Member.of(id, ADULT, Relation.SIBLING);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2018-07, 860",
        "2019-06, 860",
        "2019-07, 900",
        "2020-06, 900",
        "2020-07, 945",
        "2021-06, 945",
        "2021-07, 985",
        "2022-06, 985",
        "2022-07, 1030",
        "2023-06, 1030"
    })
    void standardsByMonth(String month, long standard) {
        assertThat(decide(month, 0, applicant()).total()).isEqualTo(Money.ofYuan(standard));
    }

    @Test
    void saysNothingOutsideItsMonths() {
        assertThatThrownBy(() -> decide("2023-07", 0, applicant()))
                .isInstanceOf(Pack.NotCovered.class)
                .hasMessageContaining("2023-07");
        assertThatThrownBy(() -> decide("2018-06", 0, applicant())).isInstanceOf(Pack.NotCovered.class);
    }

    @ParameterizedTest(name = "income {0} for two: {1}")
    @CsvSource({
        "1648, 412.00",
        "1649, 412.00",
        "2058, 412.00",
        "2059, 412.00",
        "2060, 0.00",
        "0, 2060.00",
        "1647, 413.00"
    })
    void leastShareOfTwentyPercent(long income, String amount) {
        Decision decision = decide("2022-07", income, applicant(), sibling("m2"));
        assertThat(decision.total()).isEqualTo(Money.parseYuan(amount));
    }

    @Test
    void oneOfTheClassesOnlyAndTheHighest() {
        Member old = Member.of("m1", LocalDate.of(1935, 5, 5), Relation.APPLICANT)
                .with(Attribute.LIVES_ALONE, Attribute.MINORITY);
        Decision decision = decide("2022-07", 0, old);
        assertThat(decision.parts())
                .extracting(Step::formula)
                .containsExactly("1030.00 × 1 = 1030.00", "1030.00 × 20 % = 206.00");
    }

    @Test
    void theSeverelyDisabledGetTheFullAmountInPlaceOfTheGap() {
        Decision decision =
                decide("2022-07", 900, applicant(), sibling("m2").disabled(Disability.Kind.PHYSICAL, 2), sibling("m3"));
        assertThat(decision.parts())
                .extracting(Step::formula)
                .containsExactly("730.00 × 2 = 1460.00", "1030.00 × 130 % = 1339.00");
        assertThat(decision.total()).isEqualTo(Money.ofYuan(2799));
    }

    @Test
    void aBirthdayInsideTheMonthCountsFromTheNext() {
        Member mother = Member.of("m2", LocalDate.of(1952, 8, 2), Relation.PARENT);
        assertThat(decide("2022-08", 0, applicant(), mother).total()).isEqualTo(Money.ofYuan(2060));
        assertThat(decide("2022-09", 0, applicant(), mother).total()).isEqualTo(Money.ofYuan(2163));
    }

    @Test
    void isLawInNanjingOnly() {
        assertThatThrownBy(() -> PolicyEngine.decide(Households.plain(1, Money.ZERO), NANJING, Scheme.DIBAO))
                .isInstanceOf(Pack.NotCovered.class)
                .extracting("field")
                .isEqualTo("region");
    }
}
