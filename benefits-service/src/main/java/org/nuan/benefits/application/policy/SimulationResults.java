package org.nuan.benefits.application.policy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nuan.contracts.benefits.SimulationResult;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.simulation.Bin;
import org.nuan.policy.simulation.Effect;
import org.nuan.policy.simulation.FundShares;
import org.nuan.policy.simulation.SchemeTotals;
import org.nuan.policy.simulation.SimulationReport;
import org.nuan.policy.simulation.Totals;

/** The report of a simulation as it is stored and shown. */
public final class SimulationResults {

    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private final ObjectMapper json;

    public SimulationResults(ObjectMapper json) {
        this.json = json;
    }

    Map<String, Object> of(SimulationReport report, Pack pack, Duration took) {
        return json.convertValue(result(report, pack, took), MAP);
    }

    /** @param stored as {@link #of} wrote it */
    public SimulationResult read(Map<String, Object> stored) {
        return json.convertValue(stored, SimulationResult.class);
    }

    private static SimulationResult result(SimulationReport report, Pack pack, Duration took) {
        Totals totals = report.totals();
        return new SimulationResult(
                pack.id(),
                pack.version(),
                totals.households(),
                totals.persons(),
                totals.entitledBefore(),
                totals.entitledAfter(),
                totals.newlyEntitled(),
                totals.noLongerEntitled(),
                totals.winners(),
                totals.losers(),
                totals.unchanged(),
                report.undecidableBefore(),
                report.undecidableAfter(),
                totals.beforeFen(),
                totals.afterFen(),
                report.schemes().stream().map(SimulationResults::scheme).toList(),
                levels(report),
                report.regions().entrySet().stream()
                        .map(region -> region(region.getKey().value(), region.getValue()))
                        .toList(),
                report.bins().stream().map(SimulationResults::bin).toList(),
                Stream.concat(report.gains().stream(), report.losses().stream())
                        .map(SimulationResults::example)
                        .toList(),
                took.toMillis());
    }

    private static SimulationResult.Scheme scheme(SchemeTotals totals) {
        return new SimulationResult.Scheme(
                totals.scheme().name(),
                totals.scheme().pay().name(),
                totals.entitledBefore(),
                totals.entitledAfter(),
                totals.beforeFen(),
                totals.afterFen());
    }

    private static List<SimulationResult.Level> levels(SimulationReport report) {
        Map<FundShares.Level, Money> before =
                report.sharesBefore().share(Money.ofFen(report.totals().beforeFen()));
        Map<FundShares.Level, Money> after =
                report.sharesAfter().share(Money.ofFen(report.totals().afterFen()));
        return Stream.of(FundShares.Level.values())
                .map(level -> new SimulationResult.Level(
                        level.name(),
                        report.sharesAfter().percent().getOrDefault(level, 0),
                        before.getOrDefault(level, Money.ZERO).fen(),
                        after.getOrDefault(level, Money.ZERO).fen()))
                .toList();
    }

    private static SimulationResult.Region region(String code, Totals totals) {
        return new SimulationResult.Region(
                code,
                totals.households(),
                totals.winners(),
                totals.losers(),
                totals.newlyEntitled(),
                totals.noLongerEntitled(),
                totals.beforeFen(),
                totals.afterFen());
    }

    private static SimulationResult.Bin bin(Bin bin) {
        return new SimulationResult.Bin(
                bin.hasLeast() ? Long.valueOf(bin.fromFen()) : null,
                bin.hasGreatest() ? Long.valueOf(bin.untilFen()) : null,
                bin.households());
    }

    private static SimulationResult.Example example(Effect effect) {
        return new SimulationResult.Example(
                effect.number(),
                effect.region().value(),
                effect.residence().name(),
                effect.persons(),
                effect.income().fen(),
                effect.before().fen(),
                effect.after().fen());
    }
}
