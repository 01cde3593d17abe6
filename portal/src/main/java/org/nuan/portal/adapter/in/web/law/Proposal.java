package org.nuan.portal.adapter.in.web.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.nuan.contracts.benefits.PackViews.RowView;
import org.nuan.portal.adapter.in.web.form.UnreadableAddress;

/** Changes that are asked for so often that one number is enough to fill them in. */
public enum Proposal {
    /** All standards up by so many per cent, to the fen. */
    STANDARD("5.4", name -> name.startsWith("standard."), Proposal::raised),
    /** The line of the households at the edge, in per cent of the standard. */
    EDGE("200", name -> name.startsWith("edge.") && name.contains("percent"), Proposal::set),
    /** What is left out as the cost of working, in per cent; of the wage, where nothing is left out so far. */
    EMPLOYMENT("30", name -> name.startsWith("income.employment-cost-"), Proposal::setOfWage);

    private final String usual;
    private final Predicate<String> concerned;
    private final BiFunction<RowView, BigDecimal, Optional<String>> change;

    Proposal(String usual, Predicate<String> concerned, BiFunction<RowView, BigDecimal, Optional<String>> change) {
        this.usual = usual;
        this.concerned = concerned;
        this.change = change;
    }

    /** @throws UnreadableAddress if there is no such proposal */
    static Proposal named(String name) {
        return Arrays.stream(values())
                .filter(proposal -> proposal.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnreadableAddress(name));
    }

    /** The number to begin with. */
    public String usual() {
        return usual;
    }

    /** Whether the pack sets what this would change. */
    boolean fits(List<CurrentValue> values) {
        return values.stream().anyMatch(value -> concerned.test(value.name()));
    }

    /** What would have to be written for each parameter concerned; empty where the value is no number. */
    Optional<String> changed(CurrentValue value, BigDecimal number) {
        return concerned.test(value.name()) ? change.apply(value.row(), number) : Optional.empty();
    }

    private static Optional<String> raised(RowView row, BigDecimal percent) {
        return Optional.ofNullable(row.valueFen())
                .map(fen -> BigDecimal.valueOf(fen)
                        .multiply(percent.movePointLeft(2).add(BigDecimal.ONE))
                        .setScale(0, RoundingMode.HALF_UP)
                        .movePointLeft(2)
                        .toPlainString());
    }

    private static Optional<String> setOfWage(RowView row, BigDecimal number) {
        return row.value().equals("NONE") ? Optional.of("WAGE") : set(row, number);
    }

    private static Optional<String> set(RowView row, BigDecimal number) {
        return row.value().matches("\\d{1,9}")
                ? Optional.of(number.stripTrailingZeros().toPlainString())
                : Optional.empty();
    }
}
