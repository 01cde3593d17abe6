package org.nuan.policy.situation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes records as plain data, in a stable order. */
final class PlainData {

    private PlainData() {}

    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** With the source of a verified figure. */
    static Map<String, Object> sourced(Provenance provenance, Object... namesAndValues) {
        Map<String, Object> map = map(namesAndValues);
        if (provenance instanceof Provenance.Verified(String sourceId)) {
            map.put("source", sourceId);
        }
        return map;
    }

    static <T, V> List<V> each(List<T> items, Function<T, V> write) {
        List<V> written = new ArrayList<>(items.size());
        for (T item : items) {
            written.add(write.apply(item));
        }
        return List.copyOf(written);
    }

    static List<String> names(Iterable<? extends Enum<?>> codes) {
        List<String> names = new ArrayList<>();
        codes.forEach(code -> names.add(code.name()));
        return List.copyOf(names);
    }
}
