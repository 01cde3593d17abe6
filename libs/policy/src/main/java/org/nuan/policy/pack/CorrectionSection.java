package org.nuan.policy.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuan.policy.pack.PackError.Kind;

/** Reads the corrections of what was said about months that have passed. */
final class CorrectionSection extends Section<Correction> {

    private static final String ENTRY = "a section and an id, such as preferences/age-70";

    CorrectionSection() {
        super("corrections", List.of("parameter", "entry", "was", "now", "decided-on", "reason"));
    }

    @Override
    Optional<Correction> read(String id, YamlFields row, Validity validity) {
        Optional<ParameterKey<?>> key = row.optional("parameter").flatMap(CorrectionSection::key);
        Optional<String> entry = row.optional("entry").flatMap(yaml -> yaml.text(ENTRY));
        Optional<LocalDate> decidedOn =
                row.required("decided-on", ValidityReader.DAY).flatMap(ValidityReader::day);
        Optional<Texts> reason = row.required("reason", "zh and en").flatMap(PackReader::texts);
        if (row.optional("parameter").isPresent() == row.optional("entry").isPresent()) {
            row.group().report(Kind.MISSING_FIELD, "a correction names either a parameter or an entry");
        }
        if (row.optional("was").isEmpty() && row.optional("now").isEmpty()) {
            row.group().report(Kind.MISSING_FIELD, "a correction says what was or what is now, or both");
        }
        Optional<String> subject = key.isPresent() ? key.map(ParameterKey::name) : entry;
        String was = value(row, "was", key);
        String now = value(row, "now", key);
        return subject.isEmpty() || decidedOn.isEmpty() || reason.isEmpty()
                ? Optional.empty()
                : Optional.of(new Correction(id, subject.get(), was, now, decidedOn.get(), reason.get(), validity));
    }

    private static Optional<ParameterKey<?>> key(YamlValue yaml) {
        String allowed = "the name of a parameter";
        return yaml.text(allowed).flatMap(name -> {
            Optional<ParameterKey<?>> found = Catalogue.ALL.stream()
                    .filter(key -> key.name().equals(name))
                    .findFirst();
            return found.isPresent() ? found : yaml.fail(Kind.UNKNOWN_VALUE, allowed);
        });
    }

    private static String value(YamlFields row, String name, Optional<ParameterKey<?>> key) {
        Optional<YamlValue> yaml = row.optional(name);
        Optional<String> text = key.isPresent()
                ? yaml.flatMap(value -> inTrace(key.get(), value))
                : yaml.flatMap(value -> value.text("a text"));
        return text.orElse("");
    }

    private static <T> Optional<String> inTrace(ParameterKey<T> key, YamlValue yaml) {
        return key.type().read(yaml).map(value -> key.type().inTrace(value).asText());
    }

    @Override
    Map<String, Object> schema() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "parameter",
                Map.of("enum", Catalogue.ALL.stream().map(ParameterKey::name).toList()));
        fields.put("entry", PackSchema.TEXT);
        fields.put("was", Map.of());
        fields.put("now", Map.of());
        fields.put("decided-on", PackSchema.DAY);
        fields.put("reason", PackSchema.texts());
        return fields;
    }

    @Override
    List<String> required() {
        return List.of("decided-on", "reason");
    }
}
