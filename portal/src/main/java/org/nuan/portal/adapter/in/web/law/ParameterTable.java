package org.nuan.portal.adapter.in.web.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.benefits.PackViews.ParameterView;
import org.nuan.contracts.benefits.PackViews.RowView;

/**
 * A parameter of a pack as a page shows it.
 *
 * @param rows newest first, because that is what is asked for most
 * @param chart of the values over time up to the end of the last, where they are numbers and there are at least two; else
 *     null
 */
public record ParameterTable(
        String name,
        String title,
        String allowed,
        List<RowView> rows,
        @Nullable Chart chart) {

    /** The parameters under the first part of their names, in the order of the pack; those that are not set left out. */
    static Map<String, List<ParameterTable>> grouped(List<ParameterView> parameters, boolean english) {
        Map<String, List<ParameterTable>> groups = new LinkedHashMap<>();
        for (ParameterView parameter : parameters) {
            if (!parameter.rows().isEmpty()) {
                String group = parameter.name().split("\\.", 2)[0];
                groups.computeIfAbsent(group, name -> new ArrayList<>()).add(of(parameter, english));
            }
        }
        return groups;
    }

    private static ParameterTable of(ParameterView parameter, boolean english) {
        String title = english ? parameter.titleEn() : parameter.titleZh();
        return new ParameterTable(
                parameter.name(),
                title,
                parameter.allowed(),
                parameter.rows().reversed(),
                chart(title, parameter.rows()));
    }

    private static @Nullable Chart chart(String title, List<RowView> rows) {
        List<Double> values =
                rows.stream().flatMap(ParameterTable::number).collect(Collectors.toCollection(ArrayList::new));
        if (rows.size() < 2 || values.size() < rows.size()) {
            return null;
        }
        List<String> months = rows.stream().map(RowView::from).collect(Collectors.toCollection(ArrayList::new));
        months.add(Objects.requireNonNullElse(rows.getLast().until(), "…"));
        values.add(values.getLast());
        return new Chart("step", "", months, List.of(new Chart.Series(title, values)));
    }

    private static Stream<Double> number(RowView row) {
        return Optional.ofNullable(row.valueFen()).map(Chart::yuan).or(() -> plain(row.value())).stream();
    }

    private static Optional<Double> plain(String value) {
        return value.matches("-?\\d{1,9}(\\.\\d{1,4})?") ? Optional.of(Double.valueOf(value)) : Optional.empty();
    }
}
