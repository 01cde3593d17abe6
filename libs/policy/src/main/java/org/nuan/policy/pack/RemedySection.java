package org.nuan.policy.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuan.policy.pack.Remedy.Limit;
import org.nuan.policy.pack.Remedy.Outcome;
import org.nuan.policy.pack.Remedy.Unit;

/** Reads what can be done after a decision. */
final class RemedySection extends Section<Remedy> {

    private static final ParameterType<Set<Outcome>> AFTER = new ParameterType.SetOf<>(Outcome.class);
    private static final ParameterType<Integer> WITHIN = new ParameterType.Count(1, 1000);
    private static final ParameterType<Unit> UNIT = new ParameterType.OneOf<>(Unit.class);

    RemedySection() {
        super("remedies", List.of("name", "after", "within", "unit"));
    }

    @Override
    Optional<Remedy> read(String id, YamlFields row, Validity validity) {
        Optional<Texts> name = row.required("name", "zh and en").flatMap(PackReader::texts);
        Optional<Set<Outcome>> after = row.required("after", AFTER.allowed()).flatMap(AFTER::read);
        Optional<Limit> limit = limit(row);
        return name.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remedy(id, name.get(), after.get(), limit, validity));
    }

    /** A limit has both fields or none. */
    private static Optional<Limit> limit(YamlFields row) {
        if (row.optional("within").isEmpty() && row.optional("unit").isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> within = row.required("within", WITHIN.allowed()).flatMap(WITHIN::read);
        Optional<Unit> unit = row.required("unit", UNIT.allowed()).flatMap(UNIT::read);
        return within.flatMap(number -> unit.map(of -> new Limit(number, of)));
    }

    @Override
    Map<String, Object> schema() {
        return Map.of(
                "name", PackSchema.texts(),
                "after", AFTER.schema(),
                "within", WITHIN.schema(),
                "unit", UNIT.schema());
    }

    @Override
    List<String> required() {
        return List.of("name", "after");
    }
}
