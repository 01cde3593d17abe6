package org.nuan.policy.situation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.InvalidSituation.Code;
import org.nuan.policy.situation.InvalidSituation.Problem;

/**
 * Reads one group of plain data. Whatever is wrong is noted with its JSON pointer, and something harmless stands in its
 * place, so that one reading finds every fault; the result is used only if nothing was noted.
 */
final class PlainFields {

    private final Map<?, ?> group;
    private final String pointer;
    private final List<Problem> problems;
    private final Set<String> asked = new HashSet<>();

    PlainFields(Map<?, ?> group, String pointer, List<Problem> problems) {
        this.group = group;
        this.pointer = pointer;
        this.problems = problems;
    }

    boolean has(String name) {
        asked.add(name);
        return group.get(name) != null;
    }

    String text(String name) {
        return read(name, value -> value instanceof String text ? Optional.of(text) : Optional.empty(), "");
    }

    /** Money under a name that ends in {@code Fen}. */
    Money fen(String name) {
        return read(name, value -> whole(value).map(Money::ofFen), Money.ZERO);
    }

    int count(String name) {
        return read(name, value -> whole(value).filter(n -> n == n.intValue()).map(Long::intValue), 1);
    }

    boolean flag(String name) {
        return read(name, value -> value instanceof Boolean flag ? Optional.of(flag) : Optional.empty(), false);
    }

    LocalDate day(String name) {
        return parsed(name, LocalDate::parse, LocalDate.EPOCH);
    }

    <E extends Enum<E>> E code(String name, Class<E> codes) {
        return parsed(name, text -> Enum.valueOf(codes, text), codes.getEnumConstants()[0]);
    }

    /** None where the field is absent. */
    <E extends Enum<E>> Set<E> codes(String name, Class<E> codes) {
        Set<E> found = EnumSet.noneOf(codes);
        found.addAll(texts(name, text -> Enum.valueOf(codes, text)));
        return found;
    }

    /** A value written as text; the function throws on a text that it cannot read. */
    <T> T parsed(String name, Function<String, T> parse, T otherwise) {
        return read(name, value -> parse(value, parse), otherwise);
    }

    /** Values written as texts, none where the field is absent. */
    <T> List<T> texts(String name, Function<String, T> parse) {
        List<T> found = new ArrayList<>();
        List<?> items = list(name);
        for (int i = 0; i < items.size(); i++) {
            Optional<T> item = parse(items.get(i), parse);
            item.ifPresent(found::add);
            if (item.isEmpty()) {
                note(at(name) + "/" + i, Code.UNREADABLE);
            }
        }
        return found;
    }

    /** Groups, none where the field is absent. */
    <T> List<T> each(String name, Function<PlainFields, T> reading) {
        List<T> found = new ArrayList<>();
        List<?> items = list(name);
        for (int i = 0; i < items.size(); i++) {
            String place = at(name) + "/" + i;
            if (items.get(i) instanceof Map<?, ?> item) {
                PlainFields fields = new PlainFields(item, place, problems);
                found.add(reading.apply(fields));
                fields.refuseOthers();
            } else {
                note(place, Code.UNREADABLE);
            }
        }
        return found;
    }

    /** Notes every field that nobody asked for. */
    void refuseOthers() {
        for (Object name : group.keySet()) {
            if (!(name instanceof String text && asked.contains(text))) {
                note(at(String.valueOf(name)), Code.UNKNOWN_FIELD);
            }
        }
    }

    void unreadable(String name) {
        note(at(name), Code.UNREADABLE);
    }

    private List<?> list(String name) {
        if (!has(name)) {
            return List.of();
        }
        return read(name, value -> value instanceof List<?> list ? Optional.of(list) : Optional.empty(), List.of());
    }

    private <T> T read(String name, Function<Object, Optional<T>> reading, T otherwise) {
        asked.add(name);
        Object value = group.get(name);
        if (value == null) {
            note(at(name), Code.MISSING);
            return otherwise;
        }
        Optional<T> found = reading.apply(value);
        if (found.isEmpty()) {
            unreadable(name);
        }
        return found.orElse(otherwise);
    }

    private static <T> Optional<T> parse(Object value, Function<String, T> parse) {
        if (!(value instanceof String text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> whole(Object value) {
        boolean isWhole = value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue());
        return isWhole ? Optional.of(((Number) value).longValue()) : Optional.empty();
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private void note(String place, Code code) {
        problems.add(new Problem(place, code));
    }
}
