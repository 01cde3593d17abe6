package org.nuan.portal.adapter.in.web.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nuan.contracts.benefits.PackViews.ParameterView;
import org.nuan.contracts.benefits.PackViews.RowView;

/** A parameter and the value that holds in one month. */
public record CurrentValue(String name, String title, String allowed, RowView row) {

    /** Those that hold in the month; the last ones where no month is asked. */
    static List<CurrentValue> in(String month, List<ParameterView> parameters, boolean english) {
        return parameters.stream()
                .flatMap(parameter -> holding(parameter, month).stream()
                        .map(row -> new CurrentValue(
                                parameter.name(),
                                english ? parameter.titleEn() : parameter.titleZh(),
                                parameter.allowed(),
                                row)))
                .toList();
    }

    private static Optional<RowView> holding(ParameterView parameter, String month) {
        return parameter.rows().reversed().stream()
                .filter(row -> month.isEmpty() || covers(row, month))
                .findFirst();
    }

    private static boolean covers(RowView row, String month) {
        String until = row.until();
        return row.from().compareTo(month) <= 0 && (until == null || until.compareTo(month) >= 0);
    }

    /** As written in packs. */
    public String written() {
        Long fen = row.valueFen();
        return fen == null ? row.value() : BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
