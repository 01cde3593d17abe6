package org.nuan.benefits.application.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A stored situation without what could lead back to the household: members are numbered, places end at the township,
 * and of a birthday no more is left than a decision can tell, whose ages are those of the first of a month.
 */
final class Anonymised {

    private static final int TOWNSHIP = 9;

    private final Map<String, String> numbers = new LinkedHashMap<>();

    private Anonymised() {}

    static Map<String, Object> of(Map<String, Object> situation) {
        Anonymised anonymous = new Anonymised();
        if (situation.get("members") instanceof List<?> members) {
            members.forEach(anonymous::number);
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        situation.forEach((name, value) -> copy.put(name, anonymous.copy(name, value)));
        return copy;
    }

    private void number(Object member) {
        if (member instanceof Map<?, ?> fields) {
            numbers.put(Objects.toString(fields.get("id")), "m" + numbers.size());
        }
    }

    private Object copy(String name, Object value) {
        return switch (value) {
            case Map<?, ?> map -> fields(map, name);
            case List<?> list ->
                list.stream()
                        .map(item -> item instanceof String text && name.equals("unknowns")
                                ? unknown(text)
                                : copy(name, item))
                        .toList();
            case String text -> text(name, text);
            default -> value;
        };
    }

    private Map<String, Object> fields(Map<?, ?> map, String group) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            String name = String.valueOf(key);
            boolean ownId = name.equals("id") && group.equals("members");
            copy.put(name, ownId ? renamed(Objects.toString(value)) : copy(name, value));
        });
        return copy;
    }

    private String text(String name, String text) {
        return switch (name) {
            case "memberId" -> renamed(text);
            case "birthDate" -> coarse(LocalDate.parse(text)).toString();
            case "region", "registered", "resides" -> text.substring(0, Math.min(TOWNSHIP, text.length()));
            default -> text;
        };
    }

    private String unknown(String code) {
        int slash = code.lastIndexOf('/');
        return renamed(code.substring(0, slash)) + code.substring(slash);
    }

    private String renamed(String memberId) {
        return numbers.getOrDefault(memberId, memberId);
    }

    /** On the first of every month the age is the same as with the whole date. */
    private static LocalDate coarse(LocalDate born) {
        return born.withDayOfMonth(born.getDayOfMonth() == 1 ? 1 : 2);
    }
}
