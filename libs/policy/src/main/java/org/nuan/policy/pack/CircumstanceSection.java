package org.nuan.policy.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the circumstances that the edge may ask for. */
final class CircumstanceSection extends Section<Circumstance> {

    CircumstanceSection() {
        super("edge-circumstances", List.of("name", "when"));
    }

    @Override
    Optional<Circumstance> read(String id, YamlFields row, Validity validity) {
        Optional<Texts> name = row.required("name", "zh and en").flatMap(PackReader::texts);
        Optional<Conditions> when =
                row.required("when", ConditionReader.ALLOWED).flatMap(ConditionReader::read);
        return name.isEmpty() || when.isEmpty()
                ? Optional.empty()
                : Optional.of(new Circumstance(id, name.get(), when.get(), validity));
    }

    @Override
    Map<String, Object> schema() {
        return Map.of("name", PackSchema.texts(), "when", ConditionReader.schema());
    }

    @Override
    List<String> required() {
        return List.of("name", "when");
    }
}
