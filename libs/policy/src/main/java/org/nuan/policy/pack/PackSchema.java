package org.nuan.policy.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The JSON Schema (draft 2020-12) of pack files, so that an editor completes and checks them while they are written. */
public final class PackSchema {

    private static final Map<String, Object> WORD = named("word");
    static final Map<String, Object> DAY = named("day");
    static final Map<String, Object> MONTH = named("month");
    static final Map<String, Object> TEXT = named("text");
    static final Map<String, Object> REGION = named("region");
    private static final Map<String, Object> GRADE = named("grade");
    private static final List<String> OF_A_PACK = List.of("pack", "schemes", "region", "demonstration");

    private PackSchema() {}

    /** As String, Long, Integer, Boolean, List and Map only, names in alphabetical order, ready for JSON. */
    public static Map<String, Object> toMap() {
        Map<String, Object> sorted = new TreeMap<>();
        schema().forEach((name, value) -> sorted.put(name, sorted(value)));
        return sorted;
    }

    private static Object sorted(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> sorted = new TreeMap<>();
                map.forEach((name, item) -> sorted.put(String.valueOf(name), sorted(item)));
                yield sorted;
            }
            case List<?> list -> list.stream().map(PackSchema::sorted).toList();
            default -> value;
        };
    }

    private static Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Policy pack");
        schema.put("$defs", definitions());
        schema.put("type", "object");
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("pack", WORD);
        fields.put("foundation", WORD);
        fields.put("version", Map.of("type", "integer", "minimum", 1));
        fields.put("released", DAY);
        fields.put("based-on", WORD);
        fields.put("schemes", new ParameterType.SetOf<>(Scheme.class).schema());
        fields.put("region", REGION);
        fields.put("title", texts());
        fields.put("demonstration", Map.of("type", "boolean"));
        fields.put("sources", sources());
        fields.put("parameters", parameters());
        Sections.ALL.forEach(section -> fields.put(section.name(), section(section)));
        schema.put("properties", fields);
        schema.put("required", List.of("version", "released", "title", "sources", "parameters"));
        schema.put("oneOf", List.of(Map.of("required", OF_A_PACK), foundation()));
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> named(String definition) {
        return Map.of("$ref", "#/$defs/" + definition);
    }

    /** What stands in nearly every row is said once. */
    private static Map<String, Object> definitions() {
        return Map.of(
                "word", pattern("^[a-z0-9-]{1,60}$"),
                "day", pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
                "month", pattern("^[0-9]{4}-[0-9]{2}$"),
                "text", Map.of("type", "string", "minLength", 1),
                "region", pattern("^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})$"),
                "grade", new ParameterType.OneOf<>(Grade.class).schema(),
                "row", row());
    }

    private static Map<String, Object> row() {
        Map<String, Object> fields = validity();
        fields.put("value", Map.of());
        return object(fields, List.of("value", "applies-from", "source"));
    }

    private static Map<String, Object> pattern(String pattern) {
        return Map.of("type", "string", "pattern", pattern);
    }

    /** A foundation has none of the fields that only a place has. */
    private static Map<String, Object> foundation() {
        List<Map<String, List<String>>> any = OF_A_PACK.stream()
                .map(field -> Map.of("required", List.of(field)))
                .toList();
        return Map.of("required", List.of("foundation"), "not", Map.of("anyOf", any));
    }

    static Map<String, Object> texts() {
        return object(Map.of("zh", TEXT, "en", TEXT), List.of("zh", "en"));
    }

    static Map<String, Object> object(Map<String, Object> fields, List<String> required) {
        return Map.of("type", "object", "properties", fields, "required", required, "additionalProperties", false);
    }

    private static Map<String, Object> sources() {
        Map<String, Object> document = object(
                Map.of("document", TEXT, "in-force-from", DAY, "grade", GRADE, "note", TEXT),
                List.of("document", "in-force-from", "grade"));
        return Map.of("type", "object", "additionalProperties", document, "propertyNames", WORD);
    }

    private static Map<String, Object> parameters() {
        Map<String, Object> tables = new LinkedHashMap<>();
        for (ParameterKey<?> key : Catalogue.ALL) {
            Map<String, Object> value = new LinkedHashMap<>(key.type().schema());
            value.put("description", key.allowed());
            Map<String, Object> row = Map.of("allOf", List.of(named("row")), "properties", Map.of("value", value));
            tables.put(key.name(), Map.of("type", "array", "minItems", 1, "items", row));
        }
        return Map.of("type", "object", "properties", tables, "additionalProperties", false);
    }

    private static Map<String, Object> section(Section<?> section) {
        Map<String, Object> fields = validity();
        fields.put("id", WORD);
        fields.putAll(section.schema());
        List<String> required = Stream.concat(Stream.of("id", "applies-from", "source"), section.required().stream())
                .toList();
        return Map.of("type", "array", "items", object(fields, required));
    }

    private static Map<String, Object> validity() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("applies-from", MONTH);
        fields.put("applies-until", MONTH);
        fields.put("source", WORD);
        fields.put("article", TEXT);
        fields.put("in-force-from", DAY);
        fields.put("grade", GRADE);
        fields.put("note", TEXT);
        return fields;
    }
}
