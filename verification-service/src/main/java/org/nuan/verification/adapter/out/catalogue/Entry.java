package org.nuan.verification.adapter.out.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A YAML mapping with the path at which it stands, for messages that name the place. */
record Entry(String path, Map<String, @Nullable Object> values) {

    static Entry of(String path, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException((path.isEmpty() ? "the file" : path) + ": must be a mapping");
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        map.forEach((key, each) -> values.put(String.valueOf(key), each));
        return new Entry(path, values);
    }

    Set<String> names() {
        return values.keySet();
    }

    void allow(String... fields) {
        for (String name : names()) {
            if (!List.of(fields).contains(name)) {
                throw new IllegalArgumentException(at(name) + ": unknown field");
            }
        }
    }

    private String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    Entry child(String field) {
        return of(at(field), values.get(field));
    }

    List<Entry> children(String field) {
        if (!(values.get(field) instanceof List<?> list) || list.isEmpty()) {
            throw new IllegalArgumentException(at(field) + ": must be a list with at least one entry");
        }
        List<Entry> children = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            children.add(of(at(field) + "[" + i + "]", list.get(i)));
        }
        return children;
    }

    /** This entry where it has the field, else the other one. */
    Entry or(Entry other, String field) {
        return values.get(field) == null ? other : this;
    }

    String text(String field) {
        if (values.get(field) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalArgumentException(field + ": a text is needed");
    }

    int number(String field) {
        if (values.get(field) instanceof Integer number) {
            return number;
        }
        throw new IllegalArgumentException(field + ": a whole number is needed");
    }

    List<String> texts(String field) {
        if (values.get(field) instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw new IllegalArgumentException(field + ": a list is needed");
    }

    /** The same fault with the place in front; sources also by their id, which people look for. */
    IllegalArgumentException fault(IllegalArgumentException cause) {
        String id = values.get("id") instanceof String text ? " (" + text + ")" : "";
        return new IllegalArgumentException(path + id + ": " + cause.getMessage(), cause);
    }
}
