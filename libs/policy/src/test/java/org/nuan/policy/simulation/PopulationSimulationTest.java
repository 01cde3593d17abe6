package org.nuan.policy.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.PackVariant;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.simulation.PopulationSimulation.Part;

class PopulationSimulationTest {

    private static final RegionCode CITY = RegionCode.of("9901");
    private static final BenefitMonth MONTH = BenefitMonth.of(2026, 12);
    private static final int SIZE = 3_000;
    private static final Pack PACK = Packs.builtIn().byId("demonstration-99").orElseThrow();
    private static final SyntheticHouseholds HOUSEHOLDS = new SyntheticHouseholds(CITY, MONTH, 7);

    private static Pack changed(String parameter, String value) {
        return PackVariant.of(PACK, MONTH, List.of(new PackVariant.Change(parameter, value)))
                .orThrow();
    }

    private static Pack standard(String value) {
        return PackVariant.of(
                        PACK,
                        MONTH,
                        List.of(
                                new PackVariant.Change("standard.urban", value),
                                new PackVariant.Change("standard.rural", value)))
                .orThrow();
    }

    private static SimulationReport run(Pack after, int parts) {
        PopulationSimulation simulation = new PopulationSimulation(PACK, after, MONTH, CITY);
        List<Part> all =
                java.util.stream.Stream.generate(simulation::part).limit(parts).toList();
        for (int i = 0; i < SIZE; i++) {
            all.get(i % parts).take(i, HOUSEHOLDS.household(i));
        }
        return simulation.report(all);
    }

    @Test
    void noChangeChangesNothingAndTheCostIsWhatEachDecisionSays() {
        Money cost = Money.ZERO;
        for (int i = 0; i < SIZE; i++) {
            cost = cost.plus(
                    PolicyEngine.decideAll(HOUSEHOLDS.household(i), PACK).monthlyTotal());
        }
        SimulationReport report = run(PACK, 1);
        Totals totals = report.totals();
        assertThat(totals.households()).isEqualTo(SIZE);
        assertThat(totals.beforeFen()).isEqualTo(cost.fen()).isPositive();
        assertThat(totals.afterFen()).isEqualTo(cost.fen());
        assertThat(totals.unchanged()).isEqualTo(SIZE);
        assertThat(report.gains()).isEmpty();
        assertThat(report.losses()).isEmpty();
    }

    @Test
    void aHigherStandardHasWinnersAndALowerOneLosers() {
        Totals more = run(standard("1085.62"), 1).totals();
        assertThat(more.winners()).isPositive();
        assertThat(more.newlyEntitled()).isPositive();
        assertThat(more.losers()).isZero();
        assertThat(more.afterFen()).isGreaterThan(more.beforeFen());
        SimulationReport less = run(standard("900"), 1);
        assertThat(less.totals().losers()).isPositive();
        assertThat(less.totals().noLongerEntitled()).isPositive();
        assertThat(less.losses().getFirst().changeFen())
                .isLessThanOrEqualTo(less.losses().getLast().changeFen());
    }

    @Test
    void theSumsAddUp() {
        SimulationReport report = run(standard("1100"), 1);
        Totals totals = report.totals();
        assertThat(report.regions().values().stream()
                        .mapToLong(Totals::households)
                        .sum())
                .isEqualTo(SIZE);
        assertThat(report.regions().values().stream()
                        .mapToLong(Totals::afterFen)
                        .sum())
                .isEqualTo(totals.afterFen());
        assertThat(report.regions().keySet())
                .allSatisfy(region -> assertThat(region.level()).isEqualTo(RegionCode.Level.COUNTY));
        assertThat(report.bins().stream().mapToLong(Bin::households).sum()).isEqualTo(SIZE);
        Map<FundShares.Level, Money> shares = report.sharesAfter().share(Money.ofFen(totals.afterFen()));
        assertThat(shares.values().stream().mapToLong(Money::fen).sum()).isEqualTo(totals.afterFen());
    }

    @Test
    void howTheWorkIsSharedOutMakesNoDifference() {
        assertThat(run(standard("1100"), 7)).isEqualTo(run(standard("1100"), 1));
    }

    @Test
    void nobodyGivesAwayMoreThanTheWhole() {
        Pack generous = changed("funds.central-percent", "80");
        assertThatThrownBy(() -> new PopulationSimulation(PACK, generous, MONTH, CITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PopulationSimulation(PACK, PACK, BenefitMonth.of(1999, 1), CITY))
                .isInstanceOf(Pack.NotCovered.class);
    }

    @Test
    void whoLivesElsewhereIsPassedOver() {
        PopulationSimulation simulation = new PopulationSimulation(PACK, PACK, MONTH, RegionCode.of("99"));
        Part part = simulation.part();
        part.take(0, new SyntheticHouseholds(RegionCode.of("9902"), MONTH, 1).household(0));
        assertThat(simulation.report(List.of(part)).totals().households()).isZero();
    }
}
