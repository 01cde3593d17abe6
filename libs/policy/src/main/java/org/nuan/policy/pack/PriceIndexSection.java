package org.nuan.policy.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuan.kernel.BenefitMonth;

/** Reads the published price indices. */
final class PriceIndexSection extends Section<PriceIndex> {

    private static final List<String> FIELDS = List.of("month", "consumer", "food", "low-income");
    private static final String MONTH = "a month such as 2022-07";
    private static final ParameterType<Integer> RISE = new ParameterType.Tenths(-1000, 10_000);

    PriceIndexSection() {
        super("price-indices", FIELDS);
    }

    @Override
    Optional<PriceIndex> read(String id, YamlFields row, Validity validity) {
        Optional<BenefitMonth> month = row.required("month", MONTH).flatMap(ValidityReader::month);
        Optional<Integer> consumer = rise(row, "consumer");
        Optional<Integer> food = rise(row, "food");
        Optional<Integer> lowIncome = rise(row, "low-income");
        if (month.isEmpty() || consumer.isEmpty() || food.isEmpty() || lowIncome.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PriceIndex(id, month.get(), consumer.get(), food.get(), lowIncome.get(), validity));
    }

    private static Optional<Integer> rise(YamlFields row, String name) {
        return row.required(name, RISE.allowed()).flatMap(RISE::read);
    }

    @Override
    Map<String, Object> schema() {
        return Map.of(
                "month", Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}$"),
                "consumer", RISE.schema(),
                "food", RISE.schema(),
                "low-income", RISE.schema());
    }

    @Override
    List<String> required() {
        return FIELDS;
    }
}
