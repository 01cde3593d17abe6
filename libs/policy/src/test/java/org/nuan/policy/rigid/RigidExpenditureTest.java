package org.nuan.policy.rigid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.Households;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.decision.Explanation;
import org.nuan.policy.household.HouseholdReason;
import org.nuan.policy.means.MeansReason;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Outlay;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/** Hardship by rigid expenditure; the household applies on 1 March 2023, and 60 per cent is the bearable share. */
class RigidExpenditureTest {

    private static final Pack PACK =
            PackFixtures.demonstration().schemes("DIBAO", "RIGID_EXPENDITURE").pack();
    private static final Provenance DECLARED = Provenance.declared();
    private static final LocalDate LAST_AUTUMN = LocalDate.of(2022, 10, 1);

    private static Situation household(
            long wage, List<Outlay> outlays, List<org.nuan.policy.situation.Property> properties, Unknown... unknowns) {
        List<Member> couple = List.of(
                Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT),
                Member.of("m2", LocalDate.of(1986, 1, 1), Relation.SPOUSE));
        var income = new Income("m1", IncomeType.WAGE, Money.ofYuan(wage), DECLARED);
        return Households.of(couple, List.of(income), properties, List.of(unknowns))
                .with(Particulars.NONE.withOutlays(outlays));
    }

    private static Outlay paid(Outlay.Kind kind, long yuan) {
        return new Outlay("m2", kind, LAST_AUTUMN, Money.ofYuan(yuan), DECLARED);
    }

    private static Decision decide(Situation situation) {
        return PolicyEngine.decide(situation, PACK, Scheme.RIGID_EXPENDITURE);
    }

    private static Decision decide(long wage, Outlay... outlays) {
        return decide(household(wage, List.of(outlays), List.of()));
    }

    @Test
    void aHouseholdWhoseBillsTakeTooMuchIsInHardship() {
        Decision decision = decide(5000, paid(Outlay.Kind.MEDICAL, 30_000), paid(Outlay.Kind.EDUCATION, 6_001));
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.ENTITLED);
        assertThat(decision.reasons())
                .containsExactly(
                        HouseholdReason.SOMEBODY_COUNTS,
                        RigidReason.NO_HIGHER_CATEGORY,
                        RigidReason.FINDING_HOLDS,
                        RigidReason.YEARLY_INCOME_BELOW_LIMIT,
                        RigidReason.EXPENDITURE_TOO_HIGH,
                        MeansReason.ASSETS_WITHIN_LIMIT,
                        MeansReason.NO_VEHICLE,
                        MeansReason.VEHICLES_EXEMPT,
                        MeansReason.NO_MACHINE,
                        MeansReason.HOMES_WITHIN_LIMIT,
                        MeansReason.NO_COMPANY,
                        MeansReason.NO_LARGE_EXPENSE);
        assertThat(decision.total()).isEqualTo(Money.ZERO);
        assertThat(Explanation.of(decision, Locale.ENGLISH).lines())
                .anyMatch(line -> line.endsWith("hardship by rigid expenditure: belongs to the category in 2023-04"));
        assertThat(decision.steps())
                .extracting(Step::formula)
                .containsExactly("5000.00 × 12 = 60000.00", "0.00 + 36001.00 = 36001.00", "60000.00 × 60 % = 36000.00");
    }

    @Test
    void atTheRatioItIsBearableUnlessThePlaceSaysReached() {
        Situation at = household(5000, List.of(paid(Outlay.Kind.MEDICAL, 36_000)), List.of());
        Pack reached = PackFixtures.demonstration()
                .schemes("DIBAO", "RIGID_EXPENDITURE")
                .set("rigid.reaching-ratio-suffices", "true")
                .pack();
        assertThat(decide(at).reasons()).containsExactly(RigidReason.EXPENDITURE_BEARABLE);
        assertThat(PolicyEngine.decide(at, reached, Scheme.RIGID_EXPENDITURE).isEntitled())
                .isTrue();
    }

    /** Ratios as Shenzhen (60 %), Luoyang (50 %) and Liaoning (80 %, reached) have published them. */
    @ParameterizedTest(name = "{0}: {2} of 60,000 a year")
    @CsvSource({
        "Shenzhen, 60, 36001, false, true",
        "Shenzhen, 60, 36000, false, false",
        "Luoyang, 50, 30001, false, true",
        "Luoyang, 50, 30000, false, false",
        "Liaoning, 80, 48000, true, true",
        "Liaoning, 80, 47999, true, false"
    })
    void publishedRatios(String place, int percent, long paid, boolean reached, boolean hardship) {
        Pack pack = PackFixtures.demonstration()
                .schemes("DIBAO", "RIGID_EXPENDITURE")
                .set("rigid.ratio-percent", "" + percent)
                .set("rigid.reaching-ratio-suffices", "" + reached)
                .pack();
        Situation situation = household(5000, List.of(paid(Outlay.Kind.MEDICAL, paid)), List.of());
        assertThat(PolicyEngine.decide(situation, pack, Scheme.RIGID_EXPENDITURE)
                        .isEntitled())
                .as(place)
                .isEqualTo(hardship);
    }

    @Test
    void whoIsOnDibaoIsInNoLowerCategory() {
        assertThat(decide(500, paid(Outlay.Kind.MEDICAL, 30_000)).reasons())
                .containsExactly(RigidReason.IN_HIGHER_CATEGORY);
    }

    @Test
    void livingCountsUpToTheStandard() {
        Decision decision = decide(5000, paid(Outlay.Kind.LIVING, 90_000), paid(Outlay.Kind.MEDICAL, 11_280));
        assertThat(decision.steps().get(1).formula()).isEqualTo("min(90000.00, 1030.00 × 100 % × 2 × 12) = 24720.00");
        assertThat(decision.reasons()).containsExactly(RigidReason.EXPENDITURE_BEARABLE);
        assertThat(decide(5000, paid(Outlay.Kind.LIVING, 90_000), paid(Outlay.Kind.MEDICAL, 11_281))
                        .isEntitled())
                .isTrue();
    }

    @Test
    void onlyTheTwelveMonthsBeforeTheApplicationCount() {
        LocalDate first = LocalDate.of(2022, 3, 1);
        Outlay early = new Outlay("m1", Outlay.Kind.MEDICAL, first.minusDays(1), Money.ofYuan(50_000), DECLARED);
        Outlay inTime = new Outlay("m1", Outlay.Kind.MEDICAL, first, Money.ofYuan(50_000), DECLARED);
        assertThat(decide(5000, early).reasons()).containsExactly(RigidReason.EXPENDITURE_BEARABLE);
        assertThat(decide(5000, inTime).isEntitled()).isTrue();
    }

    @Test
    void whatWasVerifiedTakesThePlaceOfWhatWasDeclared() {
        Outlay bill = new Outlay(
                "m2", Outlay.Kind.MEDICAL, LAST_AUTUMN, Money.ofYuan(9_000), Provenance.verified("medical-insurance"));
        assertThat(decide(5000, paid(Outlay.Kind.MEDICAL, 50_000), bill).reasons())
                .containsExactly(RigidReason.EXPENDITURE_BEARABLE);
    }

    @Test
    void theIncomeHasALimit() {
        Decision decision = decide(12_374, paid(Outlay.Kind.MEDICAL, 200_000));
        assertThat(decision.reasons()).containsExactly(RigidReason.YEARLY_INCOME_NOT_BELOW_LIMIT);
        assertThat(decide(12_373, paid(Outlay.Kind.MEDICAL, 200_000)).isEntitled())
                .isTrue();
    }

    @ParameterizedTest(name = "a vehicle of {0} yuan: {1}")
    @CsvSource({"149999, ENTITLED", "150000, NOT_ENTITLED", "0, UNDECIDABLE"})
    void aVehicleBarsByItsValue(long value, DecisionOutcome outcome) {
        var car = new org.nuan.policy.situation.Property(
                "m1",
                PropertyKind.VEHICLE,
                Money.ofYuan(value),
                1,
                org.nuan.policy.situation.Property.Use.ORDINARY,
                DECLARED);
        Decision decision = decide(household(5000, List.of(paid(Outlay.Kind.MEDICAL, 40_000)), List.of(car)));
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.missingFacts())
                .isEqualTo(outcome == DecisionOutcome.UNDECIDABLE ? List.of("m1/VEHICLES") : List.of());
    }

    @Test
    void whatIsOpenIsNamedOnlyWhereItCouldDecide() {
        Unknown outlays = new Unknown("m2", Unknown.Kind.OUTLAYS);
        List<Outlay> low = List.of(paid(Outlay.Kind.MEDICAL, 10_000));
        List<Outlay> high = List.of(paid(Outlay.Kind.MEDICAL, 40_000));
        Decision open = decide(household(5000, low, List.of(), outlays));
        assertThat(open.outcome()).isEqualTo(DecisionOutcome.UNDECIDABLE);
        assertThat(open.missingFacts()).containsExactly("m2/OUTLAYS");
        assertThat(decide(household(5000, high, List.of(), outlays)).isEntitled())
                .isTrue();
        Decision income = decide(household(5000, high, List.of(), new Unknown("m1", Unknown.Kind.INCOME)));
        assertThat(income.missingFacts()).containsExactly("m1/INCOME");
        assertThat(income.reasons())
                .containsExactly(RigidReason.YEARLY_INCOME_UNKNOWN, RigidReason.EXPENDITURE_UNKNOWN);
    }

    @Test
    void theFindingHoldsForTwelveMonths() {
        Situation situation = household(5000, List.of(paid(Outlay.Kind.MEDICAL, 40_000)), List.of());
        assertThat(decide(situation.in(BenefitMonth.of(2024, 3))).isEntitled()).isTrue();
        assertThat(decide(situation.in(BenefitMonth.of(2024, 4))).reasons())
                .containsExactly(RigidReason.FINDING_HAS_EXPIRED);
    }

    @Property(tries = 200)
    void moreExpenditureNeverTakesTheCategoryAway(
            @ForAll @LongRange(min = 2_060, max = 15_000) long wage,
            @ForAll @LongRange(max = 150_000) long paid,
            @ForAll @LongRange(max = 50_000) long more) {
        List<Outlay> bills = new ArrayList<>(List.of(paid(Outlay.Kind.MEDICAL, paid)));
        boolean before = decide(household(wage, bills, List.of())).isEntitled();
        bills.add(paid(Outlay.Kind.EDUCATION, more));
        boolean after = decide(household(wage, bills, List.of())).isEntitled();
        assertThat(after || !before).isTrue();
    }
}
