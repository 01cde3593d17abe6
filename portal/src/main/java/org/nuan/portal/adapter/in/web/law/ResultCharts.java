package org.nuan.portal.adapter.in.web.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.benefits.SimulationResult;
import org.nuan.portal.adapter.in.web.Show;

/**
 * The pictures of a result.
 *
 * @param households how many get more, less, the same
 * @param levels cost by level of government, before and after
 * @param regions cost by region, before and after
 * @param histogram households by change a month
 */
public record ResultCharts(Chart households, Chart levels, Chart regions, Chart histogram) {

    static ResultCharts of(SimulationResult result, Show show) {
        return new ResultCharts(
                households(result, show),
                money(
                        result.levels(),
                        level -> show.word("level", level.level()),
                        SimulationResult.Level::beforeFen,
                        SimulationResult.Level::afterFen,
                        show),
                money(
                        result.regions(),
                        region -> show.place(region.region()),
                        SimulationResult.Region::beforeFen,
                        SimulationResult.Region::afterFen,
                        show),
                histogram(result, show));
    }

    private static Chart households(SimulationResult result, Show show) {
        List<String> labels = List.of("winners", "losers", "newlyEntitled", "noLongerEntitled").stream()
                .map(what -> show.word("simulation", what))
                .toList();
        List<Double> values =
                List.of((double) result.winners(), (double) result.losers(), (double) result.newlyEntitled(), (double)
                        result.noLongerEntitled());
        return new Chart(
                "lying-bar", "", labels, List.of(new Chart.Series(show.word("simulation", "households"), values)));
    }

    private static <T> Chart money(
            List<T> rows, Function<T, String> label, ToLongFunction<T> before, ToLongFunction<T> after, Show show) {
        return new Chart(
                "bar",
                show.word("format", "yuan"),
                rows.stream().map(label).toList(),
                List.of(
                        new Chart.Series(show.word("simulation", "before"), yuan(rows, before)),
                        new Chart.Series(show.word("simulation", "after"), yuan(rows, after))));
    }

    private static <T> List<Double> yuan(List<T> rows, ToLongFunction<T> fen) {
        return rows.stream().map(row -> Chart.yuan(fen.applyAsLong(row))).toList();
    }

    private static Chart histogram(SimulationResult result, Show show) {
        return new Chart(
                "bar",
                "",
                result.histogram().stream()
                        .map(bin -> range(bin.fromFen(), bin.untilFen()))
                        .toList(),
                List.of(new Chart.Series(
                        show.word("simulation", "households"),
                        result.histogram().stream()
                                .map(bin -> (double) bin.households())
                                .toList())));
    }

    /** A range of changes in yuan, such as {@code ≤ -200}, {@code -200 … -100} or {@code 0}. */
    static String range(@Nullable Long fromFen, @Nullable Long untilFen) {
        if (fromFen == null) {
            return untilFen == null ? "…" : "≤ " + yuan(untilFen);
        }
        if (untilFen == null) {
            return "≥ " + yuan(fromFen);
        }
        return fromFen.equals(untilFen) ? yuan(fromFen) : yuan(fromFen) + " … " + yuan(untilFen);
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }
}
