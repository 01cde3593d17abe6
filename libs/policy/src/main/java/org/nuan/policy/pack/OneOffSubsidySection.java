package org.nuan.policy.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuan.kernel.Money;

/** Reads the one-off subsidies. */
final class OneOffSubsidySection extends Section<OneOffSubsidy> {

    private static final ParameterType<Map<Rung, Money>> AMOUNTS =
            new ParameterType.By<>(Rung.class, new ParameterType.Amount());

    OneOffSubsidySection() {
        super("group-subsidies", List.of("name", "amounts"));
    }

    @Override
    Optional<OneOffSubsidy> read(String id, YamlFields row, Validity validity) {
        Optional<Texts> name = row.required("name", "zh and en").flatMap(PackReader::texts);
        Optional<Map<Rung, Money>> amounts =
                row.required("amounts", AMOUNTS.allowed()).flatMap(AMOUNTS::read);
        return name.isEmpty() || amounts.isEmpty()
                ? Optional.empty()
                : Optional.of(new OneOffSubsidy(id, name.get(), amounts.get(), validity));
    }

    @Override
    Map<String, Object> schema() {
        return Map.of("name", PackSchema.texts(), "amounts", AMOUNTS.schema());
    }

    @Override
    List<String> required() {
        return List.of("name", "amounts");
    }
}
