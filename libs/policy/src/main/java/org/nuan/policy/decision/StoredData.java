package org.nuan.policy.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the plain data of a stored decision; whole numbers may have come back as any kind of number. */
record StoredData(Map<?, ?> map) {

    static StoredData of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return new StoredData(map);
        }
        throw new IllegalArgumentException("not a stored decision: a group of fields is expected");
    }

    boolean has(String name) {
        return map.get(name) != null;
    }

    String text(String name) {
        Object value = map.get(name);
        if (value == null) {
            throw new IllegalArgumentException("not a stored decision: no " + name);
        }
        return value.toString();
    }

    long number(String name) {
        if (map.get(name) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException("not a stored decision: " + name + " is no number");
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    /** An amount in fen, as yuan. */
    String yuan(String name) {
        return BigDecimal.valueOf(number(name), 2).toPlainString();
    }

    StoredData group(String name) {
        Object value = map.get(name);
        return value == null ? new StoredData(Map.of()) : of(value);
    }

    List<StoredData> groups(String name) {
        List<StoredData> groups = new ArrayList<>();
        for (Object item : list(name)) {
            groups.add(of(item));
        }
        return groups;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(name)) {
            texts.add(item.toString());
        }
        return texts;
    }

    private List<?> list(String name) {
        if (map.get(name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("not a stored decision: " + name + " is no list");
    }

    boolean isList(String name) {
        return map.get(name) instanceof List<?>;
    }

    /** The names of its lists. */
    List<String> lists() {
        List<String> names = new ArrayList<>();
        map.forEach((name, value) -> {
            if (value instanceof List<?>) {
                names.add(String.valueOf(name));
            }
        });
        return names;
    }

    /** A copy with texts as names, which may be changed. */
    Map<String, Object> plain() {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(String.valueOf(name), value == null ? "" : value));
        return copy;
    }
}
