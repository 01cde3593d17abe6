package org.nuan.policy.temporary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.decision.Explanation;
import org.nuan.policy.means.MeansReason;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Hardship;
import org.nuan.policy.situation.Hardship.Cause;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Registration;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

class TemporaryAidTest {

    private static final Pack PACK =
            PackFixtures.demonstration().schemes("TEMPORARY_AID").pack();
    private static final String FLOOD = """

              - id: flood
                name: {zh: 汛期, en: flood season}
                kind: NO_REGISTRATION_LIMIT
                applies-from: 2023-04
                applies-until: 2023-04
                source: tianchang
            """;

    private static Decision decide(Situation situation) {
        return PolicyEngine.decide(situation, PACK, Scheme.TEMPORARY_AID);
    }

    private static Situation withPrior(Situation situation, Hardship.Prior... prior) {
        Particulars particulars = situation.particulars();
        return situation.with(particulars.withHardships(particulars.hardships(), List.of(prior)));
    }

    private static Situation unknown(Situation it, Unknown... unknowns) {
        return new Situation(
                it.applicationDate(),
                it.benefitMonth(),
                it.region(),
                it.residence(),
                it.members(),
                it.incomes(),
                it.properties(),
                it.expenditures(),
                it.particulars(),
                List.of(unknowns));
    }

    @Test
    void anEmergencyIsHelpedAtOnceWhateverTheIncome() {
        Decision decision = decide(Plights.earning(90_000, Plights.of(Cause.FIRE, 0)));
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.ENTITLED);
        assertThat(decision.total()).isEqualTo(Money.ofYuan(2060));
        assertThat(decision.reasons())
                .containsExactly(
                        TemporaryReason.HARDSHIP_IS_RECENT,
                        TemporaryReason.FIRST_AID_FOR_CAUSE,
                        TemporaryReason.HELPED_WHERE_IT_HAPPENED,
                        TemporaryReason.OTHER_MONEY_NOT_ASKED,
                        TemporaryReason.IS_EMERGENCY,
                        TemporaryReason.YEAR_IS_NOT_LIMITED,
                        TemporaryReason.RANGE_IS_SET,
                        TemporaryReason.TOWNSHIP_DECIDES_AT_ONCE,
                        TemporaryReason.MEETING_MAY_GIVE_MORE);
        assertThat(decision.steps())
                .extracting(Step::formula)
                .containsExactly(
                        "1030.00 × 200 % × 1 = 2060.00", "1030.00 × 400 % × 1 = 4120.00", "2060.00", "2060.00");
    }

    @Test
    void theExplanationSaysWhoDecidesByWhen() {
        Decision decision = decide(Plights.poor(Plights.of(Cause.FIRE, 0)));
        assertThat(Explanation.of(decision, Locale.ENGLISH).lines())
                .anyMatch(line -> line.contains("the township decides within 24 hours on up to 3090.00 yuan"))
                .anyMatch(line -> line.contains("entitled to 2060.00 yuan once"))
                .anyMatch(line -> line.contains("Total, paid once: 2060.00 yuan"));
        assertThat(Explanation.of(decision, Locale.CHINA).lines()).anyMatch(line -> line.contains("由乡镇在 24 小时内决定"));
    }

    @Test
    void anExpenditureIsHelpedWhereTheHouseholdCannotBearIt() {
        Hardship bill = Plights.of(Cause.MEDICAL_COST, 100_000);
        assertThat(decide(Plights.earning(9_000, bill)).total()).isEqualTo(Money.ofYuan(10_300));
        Decision bearable = decide(Plights.earning(12_000, bill));
        assertThat(bearable.reasons())
                .contains(TemporaryReason.IS_EXPENDITURE, TemporaryReason.LEFT_NOT_BELOW_STANDARD);
        assertThat(bearable.outcome()).isEqualTo(DecisionOutcome.NOT_ENTITLED);
        assertThat(decide(Plights.earning(18_561, bill)).reasons())
                .contains(TemporaryReason.AID_INCOME_NOT_BELOW_LIMIT);
    }

    @Test
    void theCountyDecidesAboveWhatTheTownshipMay() {
        Decision decision = decide(Plights.poor(Plights.of(Cause.MEDICAL_COST, 40_000)));
        assertThat(decision.total()).isEqualTo(Money.ofYuan(4120));
        assertThat(decision.reasons()).contains(TemporaryReason.COUNTY_DECIDES);
    }

    @Test
    void aidForAnExpenditureStaysWithinWhatWasPaid() {
        Decision decision = decide(Plights.poor(Plights.of(Cause.EDUCATION_COST, 1_000)));
        assertThat(decision.total()).isEqualTo(Money.ofYuan(1_000));
    }

    @Test
    void theSameCauseIsHelpedOnceInACalendarYear() {
        Situation fire = Plights.poor(Plights.of(Cause.FIRE, 0));
        LocalDate january = LocalDate.of(2023, 1, 2);
        LocalDate december = LocalDate.of(2022, 12, 31);
        Money had = Money.ofYuan(500);
        assertThat(decide(withPrior(fire, new Hardship.Prior(Cause.FIRE, january, had)))
                        .reasons())
                .containsExactly(TemporaryReason.CAUSE_HELPED_THIS_YEAR);
        assertThat(decide(withPrior(fire, new Hardship.Prior(Cause.FIRE, december, had)))
                        .isEntitled())
                .isTrue();
        assertThat(decide(withPrior(fire, new Hardship.Prior(Cause.CRIME, january, had)))
                        .isEntitled())
                .isTrue();
    }

    @Test
    void aCauseNamedTwiceIsHelpedOnce() {
        Hardship small = Plights.of(Cause.MEDICAL_COST, 20_000);
        Hardship grave = Plights.of(Cause.MEDICAL_COST, 40_000);
        assertThat(decide(Plights.poor(small, grave)).total())
                .isEqualTo(decide(Plights.poor(grave, small)).total())
                .isEqualTo(decide(Plights.poor(grave, grave)).total())
                .isEqualTo(Money.ofYuan(4120));
    }

    @Test
    void severalHardshipsAddUpToWhatAHouseholdGetsAtMost() {
        Hardship fire = Plights.of(Cause.FIRE, 0);
        Hardship bill = Plights.of(Cause.MEDICAL_COST, 100_000);
        assertThat(decide(Plights.poor(fire, bill)).total()).isEqualTo(Money.ofYuan(12_360));
        assertThat(decide(Plights.poor(fire, bill, Plights.of(Cause.EDUCATION_COST, 9_000)))
                        .total())
                .isEqualTo(Money.ofYuan(12_360));
    }

    @Test
    void whatAYearAllowsIsUsedUp() {
        Pack pack = PackFixtures.demonstration()
                .schemes("TEMPORARY_AID")
                .set("temporary.most-per-year-percent", "300")
                .pack();
        Situation fire = Plights.poor(Plights.of(Cause.FIRE, 0));
        var some = new Hardship.Prior(Cause.CRIME, LocalDate.of(2023, 1, 2), Money.ofYuan(2_000));
        var all = new Hardship.Prior(Cause.CRIME, LocalDate.of(2023, 1, 2), Money.ofYuan(3_090));
        assertThat(PolicyEngine.decide(withPrior(fire, some), pack, Scheme.TEMPORARY_AID)
                        .total())
                .isEqualTo(Money.ofYuan(1_090));
        assertThat(PolicyEngine.decide(withPrior(fire, all), pack, Scheme.TEMPORARY_AID)
                        .reasons())
                .containsExactly(TemporaryReason.YEAR_IS_USED_UP);
    }

    @Test
    void anExpenditureIsHelpedWhereTheHouseholdLives() {
        RegionCode elsewhere = RegionCode.of("310101");
        RegionCode here = RegionCode.of("990101");
        LocalDate halfAYearAgo = LocalDate.of(2022, 9, 1);
        assertThat(livingHere(elsewhere, here, halfAYearAgo, false)).contains(TemporaryReason.LIVES_HERE_LONG_ENOUGH);
        assertThat(livingHere(elsewhere, here, halfAYearAgo.plusDays(1), false))
                .containsExactly(TemporaryReason.LIVES_HERE_TOO_SHORT);
        assertThat(livingHere(elsewhere, here, halfAYearAgo.plusDays(1), true))
                .contains(TemporaryReason.HOLDS_RESIDENCE_PERMIT);
        assertThat(livingHere(elsewhere, elsewhere, halfAYearAgo, true))
                .containsExactly(TemporaryReason.LIVES_HERE_TOO_SHORT);
        assertThat(livingHere(here, elsewhere, halfAYearAgo, false)).contains(TemporaryReason.REGISTERED_HERE);
    }

    private static List<org.nuan.policy.rule.Reason> livingHere(
            RegionCode registered, RegionCode resides, LocalDate since, boolean permit) {
        return decide(registeredAt(registered, resides, since, permit)).reasons();
    }

    private static Situation registeredAt(RegionCode registered, RegionCode resides, LocalDate since, boolean permit) {
        Situation bill = Plights.poor(Plights.of(Cause.MEDICAL_COST, 30_000));
        var registration = new Registration("m1", registered, resides, since, permit, false);
        return bill.with(bill.particulars().withRegistrations(List.of(registration)));
    }

    @Test
    void aSwitchLiftsTheLimitForItsMonthsOnly() {
        Pack pack = PackFixtures.demonstration()
                .schemes("TEMPORARY_AID")
                .section("switches", FLOOD)
                .pack();
        RegionCode elsewhere = RegionCode.of("310101");
        Situation stranger = registeredAt(elsewhere, elsewhere, LocalDate.of(2023, 1, 1), false);
        assertThat(PolicyEngine.decide(stranger, pack, Scheme.TEMPORARY_AID).reasons())
                .contains(TemporaryReason.REGISTRATION_DOES_NOT_MATTER_NOW);
        assertThat(PolicyEngine.decide(stranger.in(stranger.benefitMonth().next()), pack, Scheme.TEMPORARY_AID)
                        .reasons())
                .containsExactly(TemporaryReason.LIVES_HERE_TOO_SHORT);
    }

    @Test
    void whoIsOutOfWorkWithoutInsuranceIsHelped() {
        LocalDate threeMonths = Plights.APPLIED.minusMonths(3);
        Situation out = Plights.poor(Plights.on(threeMonths, Cause.UNEMPLOYED_THREE_MONTHS, 0, 1));
        Situation lately = Plights.poor(Plights.on(threeMonths.plusDays(1), Cause.UNEMPLOYED_THREE_MONTHS, 0, 1));
        var insurance = new Benefit("m1", Benefit.Kind.UNEMPLOYMENT_INSURANCE, Money.ofYuan(900));
        assertThat(decide(out).total()).isEqualTo(Money.ofYuan(1030));
        assertThat(decide(lately).reasons()).containsExactly(TemporaryReason.UNEMPLOYED_TOO_SHORT);
        assertThat(decide(out.with(out.particulars().withBenefits(List.of(insurance))))
                        .reasons())
                .containsExactly(TemporaryReason.HAS_OTHER_MONEY);
        assertThat(decide(Plights.earning(1, Plights.on(threeMonths, Cause.UNEMPLOYED_THREE_MONTHS, 0, 1)))
                        .reasons())
                .containsExactly(TemporaryReason.HAS_OTHER_MONEY);
        assertThat(decide(unknown(out, new Unknown("m1", Unknown.Kind.INCOME))).missingFacts())
                .containsExactly("m1/INCOME");
    }

    @Test
    void aGraduateIsHelpedForTwoYears() {
        Hardship inTime = Plights.on(LocalDate.of(2021, 3, 1), Cause.RECENT_GRADUATE, 0, 1);
        Hardship late = Plights.on(LocalDate.of(2021, 2, 28), Cause.RECENT_GRADUATE, 0, 1);
        assertThat(decide(Plights.poor(inTime)).isEntitled()).isTrue();
        assertThat(decide(Plights.poor(late)).reasons()).containsExactly(TemporaryReason.GRADUATED_LONG_AGO);
    }

    @Test
    void whereNoRuleFitsPeopleDiscussTheCase() {
        Pack pack = PackFixtures.demonstration()
                .schemes("TEMPORARY_AID")
                .section("temporary-aids", " []\n")
                .pack();
        Decision decision = PolicyEngine.decide(Plights.poor(Plights.of(Cause.CRIME, 0)), pack, Scheme.TEMPORARY_AID);
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.UNDECIDABLE);
        assertThat(decision.reasons()).containsExactly(TemporaryReason.NO_RANGE_MEETING_DECIDES);
    }

    @Test
    void openFactsMatterForAnExpenditureOnly() {
        Unknown assets = new Unknown("m2", Unknown.Kind.FINANCIAL_ASSETS);
        Unknown income = new Unknown("m2", Unknown.Kind.INCOME);
        assertThat(decide(unknown(Plights.poor(Plights.of(Cause.FIRE, 0)), assets, income))
                        .isEntitled())
                .isTrue();
        Decision open = decide(unknown(Plights.poor(Plights.of(Cause.MEDICAL_COST, 30_000)), assets, income));
        assertThat(open.missingFacts()).containsExactly("m2/INCOME", "m2/FINANCIAL_ASSETS");
        assertThat(open.reasons()).contains(MeansReason.ASSETS_UNKNOWN, TemporaryReason.LEFT_UNKNOWN);
    }

    @Test
    void withoutAHardshipNothingIsAsked() {
        assertThat(decide(Plights.poor()).reasons()).containsExactly(TemporaryReason.NO_HARDSHIP_NAMED);
    }
}
