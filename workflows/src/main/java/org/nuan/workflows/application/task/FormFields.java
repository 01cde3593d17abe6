package org.nuan.workflows.application.task;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.InvalidFields;

/** Reads the fields of a task's form one by one, and collects everything that is wrong; a field left over is unknown. */
final class FormFields {

    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_ENTRIES = 20;

    private final Map<String, @Nullable Object> left;
    private final InvalidFields.Collector faults = new InvalidFields.Collector();

    FormFields(Map<String, @Nullable Object> form) {
        this.left = new LinkedHashMap<>(form);
    }

    private static String pointer(String name) {
        return "/form/" + name;
    }

    /** The field's value; a missing one is a fault. */
    private <T> @Nullable T required(String name, Class<T> type) {
        T value = optional(name, type);
        if (value == null && !faultAt(name)) {
            faults.add(pointer(name), "field-missing");
        }
        return value;
    }

    private <T> @Nullable T optional(String name, Class<T> type) {
        Object value = left.remove(name);
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        faults.add(pointer(name), "field-type");
        return null;
    }

    private boolean faultAt(String name) {
        return faults.refusal()
                .filter(r -> r.faults().stream().anyMatch(f -> f.field().equals(pointer(name))))
                .isPresent();
    }

    @Nullable String text(String name) {
        String value = required(name, String.class);
        if (value != null) {
            faults.check(!value.isBlank(), pointer(name), "field-missing");
            faults.check(value.length() <= LONGEST_TEXT, pointer(name), "field-too-long");
        }
        return value;
    }

    @Nullable String optionalText(String name) {
        String value = optional(name, String.class);
        if (value != null) {
            faults.check(value.length() <= LONGEST_TEXT, pointer(name), "field-too-long");
        }
        return value;
    }

    @Nullable String choice(String name, Set<String> choices) {
        String value = required(name, String.class);
        if (value != null) {
            faults.check(choices.contains(value), pointer(name), "field-choice");
        }
        return value;
    }

    @Nullable Boolean yesOrNo(String name) {
        return required(name, Boolean.class);
    }

    @Nullable Integer count(String name) {
        Integer value = required(name, Integer.class);
        if (value != null) {
            faults.check(value >= 0, pointer(name), "field-negative");
        }
        return value;
    }

    @Nullable LocalDate day(String name) {
        String value = required(name, String.class);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            faults.add(pointer(name), "field-date");
            return null;
        }
    }

    /** A list of texts; absent means empty. */
    List<String> texts(String name) {
        List<?> value = optional(name, List.class);
        List<String> texts = new ArrayList<>();
        if (value != null) {
            faults.check(value.size() <= MOST_ENTRIES, pointer(name), "field-too-long");
            for (Object entry : value) {
                if (entry instanceof String text) {
                    texts.add(text);
                } else {
                    faults.add(pointer(name), "field-type");
                }
            }
        }
        return List.copyOf(texts);
    }

    void check(boolean condition, String name, String code) {
        faults.check(condition, pointer(name), code);
    }

    /** What is wrong, once all fields were read. */
    Optional<InvalidFields> refusal() {
        left.keySet().forEach(name -> faults.add(pointer(name), "unknown-field"));
        return faults.refusal();
    }
}
