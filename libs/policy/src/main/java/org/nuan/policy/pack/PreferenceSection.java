package org.nuan.policy.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the classes of people who get more. */
final class PreferenceSection extends Section<Preference> {

    private static final ParameterType<Preference.Method> METHOD = new ParameterType.OneOf<>(Preference.Method.class);
    private static final ParameterType<Integer> PERCENT = new ParameterType.Count(1, 500);

    PreferenceSection() {
        super("preferences", List.of("name", "method", "percent", "when"));
    }

    @Override
    Optional<Preference> read(String id, YamlFields row, Validity validity) {
        Optional<Texts> name = row.required("name", "zh and en").flatMap(PackReader::texts);
        Optional<Preference.Method> method =
                row.required("method", METHOD.allowed()).flatMap(METHOD::read);
        Optional<Integer> percent = row.required("percent", PERCENT.allowed()).flatMap(PERCENT::read);
        Optional<Conditions> when =
                row.required("when", ConditionReader.ALLOWED).flatMap(ConditionReader::read);
        if (name.isEmpty() || method.isEmpty() || percent.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Preference(id, name.get(), method.get(), percent.get(), when.get(), validity));
    }

    @Override
    Map<String, Object> schema() {
        return Map.of(
                "name", PackSchema.texts(),
                "method", METHOD.schema(),
                "percent", PERCENT.schema(),
                "when", ConditionReader.schema());
    }

    @Override
    List<String> required() {
        return List.of("name", "method", "percent", "when");
    }
}
