package org.nuan.policy.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The JSON Schema (draft 2020-12) of pack files, so that an editor completes and checks them while they are written. */
public final class PackSchema {

    private static final Map<String, Object> WORD = Map.of("type", "string", "pattern", "^[a-z0-9-]{1,60}$");
    static final Map<String, Object> DAY = Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    private static final Map<String, Object> MONTH = Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}$");
    static final Map<String, Object> TEXT = Map.of("type", "string", "minLength", 1);
    static final Map<String, Object> REGION =
            Map.of("type", "string", "pattern", "^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})$");
    private static final Map<String, Object> GRADE = new ParameterType.OneOf<>(Grade.class).schema();

    private PackSchema() {}

    /** As String, Long, Integer, Boolean, List and Map only, in a stable order, ready for JSON. */
    public static Map<String, Object> toMap() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Policy pack");
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
        schema.put("additionalProperties", false);
        return schema;
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
            Map<String, Object> row = validity();
            row.put("value", key.type().schema());
            List<String> required = List.of("value", "applies-from", "source");
            tables.put(key.name(), Map.of("type", "array", "minItems", 1, "items", object(row, required)));
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
