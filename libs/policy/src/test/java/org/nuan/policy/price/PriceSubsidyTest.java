package org.nuan.policy.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.RuleOutline;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/** When prices trigger the subsidy, who gets it, and how much. */
class PriceSubsidyTest {

    private static final BenefitMonth MONTH = BenefitMonth.of(2023, 9);

    /** Standards of 1,000 in town and 700 in the country, and one index, of August 2023. */
    private static PackFixtures pack(String consumer, String food, String lowIncome) {
        return PackFixtures.demonstration()
                .schemes("DIBAO", "PRICE_SUBSIDY")
                .plainGap()
                .set("standard.urban", "1000")
                .set("standard.rural", "700")
                .set("price.minimum", "0")
                .section("price-indices", """

                          - id: index
                            month: 2023-08
                            consumer: %s
                            food: %s
                            low-income: %s
                            applies-from: 2023-08
                            source: nanjing-2022
                        """.formatted(consumer, food, lowIncome));
    }

    private static Situation couple(Residence residence, long wage, Particulars particulars, Unknown... unknowns) {
        return new Situation(
                LocalDate.of(2023, 3, 1),
                MONTH,
                RegionCode.of("990101"),
                residence,
                List.of(
                        Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT),
                        Member.of("m2", LocalDate.of(1986, 1, 1), Relation.SPOUSE)),
                List.of(new Income("m1", IncomeType.WAGE, Money.ofYuan(wage), Provenance.declared())),
                List.of(),
                List.of(),
                particulars,
                List.of(unknowns));
    }

    private static Decision decide(Pack pack, Situation situation) {
        return PolicyEngine.decide(situation, pack, Scheme.PRICE_SUBSIDY);
    }

    private static Decision dibaoCouple(PackFixtures pack, Residence residence) {
        return decide(pack.pack(), couple(residence, 300, Particulars.NONE));
    }

    @Test
    void theTreeReadsLikeTheMechanism() {
        assertThat(RuleOutline.of(PriceTrigger.REACHED))
                .containsExactly(
                        "price-trigger | 发改价格〔2021〕1553号 | Have prices risen so much that the subsidy is paid?",
                        "  price-consumer | 发改价格〔2021〕1553号 | Did consumer prices rise by as much as the trigger?",
                        "  price-food | 发改价格〔2021〕1553号 | Did food prices rise by as much as the trigger?");
        assertThat(RuleOutline.of(PriceSubsidy.IN_GROUP))
                .containsExactly(
                        "price-group | 发改价格〔2021〕1553号 | Does the person belong to a group that gets the subsidy?");
    }

    @ParameterizedTest(name = "{0}: consumer {3} %, food {4} % against {1} % and {2} %: {5}")
    @CsvSource({
        "national 2016, 3.5, 6.0, 3.4, 5.9, false",
        "national 2016, 3.5, 6.0, 3.5, 0.0, true",
        "national 2016, 3.5, 6.0, -0.3, 6.0, true",
        "national September 2022, 3.0, 6.0, 3.0, 1.0, true",
        "Wuhan, 3.0, 5.5, 2.9, 5.5, true",
        "Wuhan, 3.0, 5.5, 2.9, 5.4, false",
        "Fujian, 3.0, 6.0, 2.9, 5.9, false",
        "'Lanzhou, July 2022 as published', 3.5, 6.0, 3.7, 8.5, true"
    })
    void oneOfTheTriggersSuffices(
            String place, String consumer, String food, String consumerRise, String foodRise, boolean paid) {
        PackFixtures pack = pack(consumerRise, foodRise, "4.0")
                .set("price.trigger-consumer", consumer)
                .set("price.trigger-food", food);
        assertThat(dibaoCouple(pack, Residence.URBAN).isEntitled()).as(place).isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({"2022-08, false", "2022-09, true", "2023-03, true", "2023-04, false"})
    @DisplayName("from September 2022 to March 2023 the trigger was 3.0")
    void theTriggerOfTheMonthHolds(String month, boolean paid) {
        BenefitMonth benefitMonth = BenefitMonth.parse(month);
        Pack pack = PackFixtures.demonstration()
                .schemes("DIBAO", "PRICE_SUBSIDY")
                .section("price-indices", """

                          - {id: index, month: %s, consumer: 3.2, food: 5.0, low-income: 4.0, applies-from: 2022-07, source: nanjing-2022}
                        """.formatted(benefitMonth.plus(-1)))
                .pack();
        Situation situation = couple(Residence.URBAN, 300, Particulars.NONE).in(benefitMonth);
        assertThat(decide(pack, situation).isEntitled()).isEqualTo(paid);
    }

    @Test
    @DisplayName("Guilin: the base of town or country times the rise, rounded to the yuan, per head")
    void theAmountIsTheBaseTimesTheRise() {
        PackFixtures pack = pack("3.6", "1.0", "4.1");
        assertThat(dibaoCouple(pack, Residence.URBAN).total()).isEqualTo(Money.ofYuan(82));
        assertThat(dibaoCouple(pack, Residence.RURAL).total()).isEqualTo(Money.ofYuan(58));
        assertThat(dibaoCouple(pack, Residence.RURAL).parts())
                .extracting(Step::formula)
                .containsOnly("700.00 × 4.1 % ≈ 29.00");
    }

    @Test
    @DisplayName("Kunming and other cities, May 2019: nobody gets less than 10 yuan")
    void theMinimumHolds() {
        PackFixtures pack = pack("3.6", "1.0", "1.2").set("price.minimum", "10");
        Decision rural = dibaoCouple(pack, Residence.RURAL);
        assertThat(rural.total()).isEqualTo(Money.ofYuan(20));
        assertThat(rural.steps())
                .extracting(Step::formula)
                .containsExactly(
                        "700.00 × 1.2 % ≈ 8.00",
                        "max(8.00; 10.00) = 10.00",
                        "700.00 × 1.2 % ≈ 8.00",
                        "max(8.00; 10.00) = 10.00",
                        "10.00 + 10.00 = 20.00");
        assertThat(dibaoCouple(pack, Residence.URBAN).total()).isEqualTo(Money.ofYuan(24));
    }

    @Test
    void whereFoodAloneRoseAndLivingCostsFellTheMinimumIsPaid() {
        PackFixtures pack = pack("1.0", "6.5", "-0.4").set("price.minimum", "10");
        assertThat(dibaoCouple(pack, Residence.URBAN).total()).isEqualTo(Money.ofYuan(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNEMPLOYMENT_INSURANCE", "VETERAN", "ORPHAN"})
    @DisplayName("Guilin: veterans, orphans and the unemployed get the urban base in the country, too")
    void someGroupsGetTheUrbanBase(Benefit.Kind kind) {
        var received = new Benefit("m2", kind, Money.ofYuan(900));
        Situation rich = couple(Residence.RURAL, 9000, Particulars.NONE.withBenefits(List.of(received)));
        Decision decision = decide(pack("3.6", "1.0", "4.0").pack(), rich);
        assertThat(decision.parts()).singleElement().satisfies(step -> {
            assertThat(step.memberId()).isEqualTo("m2");
            assertThat(step.result()).isEqualTo(Money.ofYuan(40));
        });
    }

    @Test
    void whoBelongsToTwoGroupsGetsItOnceOnTheBetterBase() {
        var received = new Benefit("m2", Benefit.Kind.VETERAN, Money.ofYuan(100));
        Situation poor = couple(Residence.RURAL, 300, Particulars.NONE.withBenefits(List.of(received)));
        Decision decision = decide(pack("3.6", "1.0", "4.0").pack(), poor);
        assertThat(decision.parts()).extracting(Step::result).containsExactly(Money.ofYuan(28), Money.ofYuan(40));
    }

    @Test
    void whoIsInNoGroupGetsNothing() {
        Decision decision = decide(pack("3.6", "1.0", "4.0").pack(), couple(Residence.URBAN, 9000, Particulars.NONE));
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOT_ENTITLED);
        assertThat(decision.reasons()).containsExactly(PriceReason.IN_NO_PRICE_GROUP);
    }

    @Test
    void withoutAPublishedIndexNothingIsTriggered() {
        Situation later = couple(Residence.URBAN, 300, Particulars.NONE).in(MONTH.next());
        Decision decision = decide(pack("9.0", "9.0", "9.0").pack(), later);
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOT_ENTITLED);
        assertThat(decision.reasons()).containsExactly(PriceReason.PRICE_INDEX_NOT_PUBLISHED);
    }

    @Test
    void whatDecidesTheRungDecidesTheGroup() {
        var unknown = new Unknown("m1", Unknown.Kind.INCOME);
        Decision decision =
                decide(pack("3.6", "1.0", "4.0").pack(), couple(Residence.URBAN, 300, Particulars.NONE, unknown));
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.UNDECIDABLE);
        assertThat(decision.missingFacts()).containsExactly("m1/INCOME");
    }

    @Test
    void anUnknownFactDoesNotMatterWherePricesDidNotRise() {
        var unknown = new Unknown("m1", Unknown.Kind.INCOME);
        Decision decision =
                decide(pack("1.0", "1.0", "1.0").pack(), couple(Residence.URBAN, 300, Particulars.NONE, unknown));
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOT_ENTITLED);
    }

    @Test
    void aPlaceMayHaveABaseOfItsOwn() {
        PackFixtures pack = pack("3.6", "1.0", "4.0").set("price.base-urban", "900");
        assertThat(dibaoCouple(pack, Residence.URBAN).total()).isEqualTo(Money.ofYuan(72));
    }
}
