package org.nuan.portal.adapter.in.web.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list of a pack whose entries have several values each, such as the classes of people who get more. */
public record SectionTable(String name, List<Entry> entries) {

    private static final Set<String> NAMES = Set.of("id", "name", "title", "text");

    /** One entry: what it is called, and its values in the order of the pack. */
    public record Entry(String id, String title, List<Field> fields) {}

    /** A value under its name in the pack. */
    public record Field(String name, String value) {}

    static List<SectionTable> of(Map<String, List<Map<String, Object>>> sections, boolean english) {
        List<SectionTable> tables = new ArrayList<>();
        sections.forEach((name, entries) -> {
            if (!entries.isEmpty()) {
                tables.add(new SectionTable(
                        name,
                        entries.stream().map(entry -> entry(entry, english)).toList()));
            }
        });
        return tables;
    }

    private static Entry entry(Map<String, Object> entry, boolean english) {
        String id = Objects.toString(entry.get("id"), "");
        List<Field> fields = new ArrayList<>();
        entry.forEach((name, value) -> {
            String text = text(value, english);
            if (!NAMES.contains(name) && !text.isEmpty()) {
                fields.add(new Field(name, text));
            }
        });
        String title = NAMES.stream()
                .filter(name -> entry.get(name) instanceof Map<?, ?>)
                .map(name -> text(entry.get(name), english))
                .findFirst()
                .orElse(id);
        return new Entry(id, title, fields);
    }

    /** A text in two languages is shown in the reader's. */
    private static String text(@Nullable Object value, boolean english) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> both when both.containsKey("zh") -> Objects.toString(both.get(english ? "en" : "zh"), "");
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(field -> field.getKey() + " " + text(field.getValue(), english))
                        .collect(Collectors.joining(", "));
            case List<?> list -> list.stream().map(item -> text(item, english)).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
