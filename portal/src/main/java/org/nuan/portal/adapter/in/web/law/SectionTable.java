package org.nuan.portal.adapter.in.web.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuan.portal.adapter.in.web.Show;

/** A list of a pack whose entries have several values each, such as the classes of people who get more. */
public record SectionTable(String name, List<Entry> entries) {

    private static final Set<String> NAMES = Set.of("id", "name", "title", "text");
    /** What stands for "no limit" and "no end" in the data, and says nothing to a reader. */
    private static final Set<String> SILENT = Set.of("", "0", "0.00", "2147483647", "9999-12");

    private static final Set<String> UNNAMED = Set.of("validity", "alternatives");
    private static final String OPEN_ENDED = "openEnded";

    /** One entry: what it is called, and its values. */
    public record Entry(String id, String title, List<Field> fields) {}

    /** A value, under its name in the reader's language. */
    public record Field(String name, String value) {}

    static List<SectionTable> of(Map<String, List<Map<String, Object>>> sections, Show show) {
        List<SectionTable> tables = new ArrayList<>();
        sections.forEach((name, entries) -> {
            if (!entries.isEmpty()) {
                tables.add(new SectionTable(
                        name, entries.stream().map(entry -> entry(entry, show)).toList()));
            }
        });
        return tables;
    }

    private static Entry entry(Map<String, Object> entry, Show show) {
        String id = Objects.toString(entry.get("id"), "");
        String title = NAMES.stream()
                .filter(name -> entry.get(name) instanceof Map<?, ?>)
                .map(name -> text(name, entry.get(name), show))
                .findFirst()
                .orElse(id);
        List<Field> fields = new ArrayList<>();
        entry.forEach((name, value) -> add(name, value, fields, show));
        return new Entry(id, title, fields);
    }

    private static void add(String name, @Nullable Object value, List<Field> fields, Show show) {
        if (name.equals("validity") && value instanceof Map<?, ?> validity) {
            validity.forEach((part, inner) -> add(part.toString(), inner, fields, show));
            return;
        }
        String text = text(name, value, show);
        if (!NAMES.contains(name) && !name.equals(OPEN_ENDED) && !text.isEmpty()) {
            fields.add(new Field(show.word("policyField", name), text));
        }
    }

    /** In words: a text in two languages in the reader's, parts under their names, alternatives one after the other. */
    private static String text(String name, @Nullable Object value, Show show) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> texts when texts.containsKey("zh") -> show.in(texts.get("zh"), texts.get("en"));
            case Map<?, ?> parts ->
                parts.entrySet().stream()
                        .map(part -> named(part.getKey().toString(), part.getValue(), show))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; "));
            case List<?> list ->
                inOrder(list).stream()
                        .map(item -> text(name, item, show))
                        .filter(item -> !item.isEmpty())
                        .collect(Collectors.joining(name.equals("alternatives") ? " / " : ", "));
            default -> SILENT.contains(value.toString()) ? "" : word(name, value.toString(), show);
        };
    }

    /** Numbers, such as grades, come from sets in any order. */
    private static List<?> inOrder(List<?> list) {
        return list.stream().allMatch(Integer.class::isInstance)
                ? list.stream().map(Integer.class::cast).sorted().toList()
                : list;
    }

    private static String named(String name, @Nullable Object value, Show show) {
        String text = text(name, value, show);
        return text.isEmpty() || UNNAMED.contains(name) ? text : show.word("policyField", name) + " " + text;
    }

    private static String word(String name, String value, Show show) {
        return name.equals("grade") ? show.word("sourceGrade", value) : show.codes(value);
    }
}
