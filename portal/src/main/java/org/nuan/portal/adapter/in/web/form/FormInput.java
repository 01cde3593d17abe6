package org.nuan.portal.adapter.in.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.Money;
import org.nuan.portal.adapter.out.http.ApiProblem;

/**
 * A form as it was typed. The name of each input is the JSON pointer of its field without the first slash, so that what
 * a service finds wrong with {@code /members/1/name} appears beside the input {@code members/1/name}.
 */
public final class FormInput {

    private final Map<String, List<String>> values;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Map<String, String> namesOnPage = new LinkedHashMap<>();
    private final List<String> generalErrors = new ArrayList<>();
    private String key;

    private FormInput(Map<String, List<String>> values, String key) {
        this.values = values;
        this.key = key;
    }

    public static FormInput blank() {
        return new FormInput(new LinkedHashMap<>(), newKey());
    }

    public static FormInput of(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach((name, typed) ->
                        values.put(name, Arrays.stream(typed).map(String::strip).toList()));
        String key = request.getParameter("key");
        return new FormInput(values, key == null || !key.matches("[A-Za-z0-9-]{8,100}") ? newKey() : key);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** Goes along with the form, so that sending it twice does nothing twice. */
    public String key() {
        return key;
    }

    public String value(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    public boolean has(String name) {
        return !value(name).isEmpty();
    }

    public boolean chosen(String name, String option) {
        return values.getOrDefault(name, List.of()).contains(option);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(typed -> !typed.isEmpty())
                .toList();
    }

    public void put(String name, String value) {
        values.put(name, List.of(value));
    }

    /** Sets an input that may have several values, such as a group of ticks. */
    public void putAll(String name, List<String> several) {
        values.put(name, several);
    }

    /** A text of several lines, with the ends of lines of a file. */
    public String asTyped(String name) {
        return value(name).replace("\r\n", "\n");
    }

    /** Absent when nothing was typed. */
    public @Nullable String text(String name) {
        String typed = value(name);
        return typed.isEmpty() ? null : typed;
    }

    public boolean ticked(String name) {
        return has(name);
    }

    /** Yes, no, or not answered. */
    public @Nullable Boolean answer(String name) {
        return switch (value(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /** An amount typed in yuan, in fen; an amount that cannot be read is noted beside the field. */
    public @Nullable Long fen(String name) {
        String typed = value(name).replace(",", "").replace("，", "").replace("元", "");
        if (typed.isBlank()) {
            return null;
        }
        try {
            if (typed.length() <= 15) {
                return Money.parseYuan(typed).fen();
            }
        } catch (IllegalArgumentException e) {
            // falls through to the same sentence
        }
        reject(name, "form.amount");
        return null;
    }

    /** A whole number; one that cannot be read is noted beside the field. */
    public @Nullable Integer whole(String name) {
        String typed = value(name);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            reject(name, "form.number");
            return null;
        }
    }

    /** A day such as 2026-11-22; one that cannot be read, or is missing, is noted beside the field. */
    public @Nullable LocalDate day(String name) {
        try {
            return LocalDate.parse(value(name));
        } catch (DateTimeException e) {
            reject(name, "form.date");
            return null;
        }
    }

    /** Notes what is wrong with a field, by the key of the sentence. */
    public void reject(String name, String messageKey) {
        errors.putIfAbsent(name, "#" + messageKey);
    }

    /**
     * Notes what a service found wrong: beside the fields it names where the page has them, else at the head of the
     * form. The form gets a new key, because what is sent next is another form.
     */
    public void reject(ApiProblem problem) {
        problem.faults().forEach(fault -> errors.putIfAbsent(onPage(nameOf(fault.field())), fault.text()));
        if (problem.faults().isEmpty()) {
            generalErrors.add(problem.text());
        }
        key = newKey();
    }

    /** Carries out the command; false when it was refused, with the reasons noted. */
    public boolean accepted(Runnable command) {
        try {
            command.run();
            return true;
        } catch (ApiProblem problem) {
            if (!problem.concernsInput()) {
                throw problem;
            }
            reject(problem);
            return false;
        }
    }

    private static String nameOf(String pointer) {
        String name = pointer.startsWith("/form/") ? pointer.substring("/form".length()) : pointer;
        return name.startsWith("/") ? name.substring(1) : name;
    }

    /** Says which input of the page a field of the command comes from, where the two have different names. */
    public void shownAs(String field, String name) {
        namesOnPage.put(field, name);
    }

    private String onPage(String field) {
        return namesOnPage.getOrDefault(field, field);
    }

    /** Everything that was typed, by the name of its input. */
    public Map<String, List<String>> typed() {
        return Collections.unmodifiableMap(values);
    }

    /** Puts aside what was found wrong with inputs other than these. */
    public void keepErrorsOf(Predicate<String> names) {
        errors.keySet().removeIf(names.negate());
    }

    public boolean isRejected() {
        return !errors.isEmpty() || !generalErrors.isEmpty();
    }

    public @Nullable String error(String name) {
        return errors.get(name);
    }

    public Map<String, String> errors() {
        return errors;
    }

    public List<String> generalErrors() {
        return generalErrors;
    }

    /** How many rows a repeated part has, counting the row numbers in use, at least the minimum. */
    public int rows(String prefix, int minimum, int maximum) {
        int rows = minimum;
        for (String name : values.keySet()) {
            if (name.startsWith(prefix + "/")) {
                String number = name.substring(prefix.length() + 1).split("/", 2)[0];
                if (number.matches("\\d{1,2}")) {
                    rows = Math.max(rows, Integer.parseInt(number) + 1);
                }
            }
        }
        return Math.min(rows, maximum);
    }

    /** Takes a row out and moves those after it up. */
    public void removeRow(String prefix, int row) {
        Map<String, List<String>> moved = new LinkedHashMap<>();
        values.forEach((name, typed) -> {
            if (!name.startsWith(prefix + "/")) {
                moved.put(name, typed);
                return;
            }
            String[] parts = name.substring(prefix.length() + 1).split("/", 2);
            if (parts.length < 2 || !parts[0].matches("\\d{1,2}")) {
                return;
            }
            int number = Integer.parseInt(parts[0]);
            if (number != row) {
                moved.put(prefix + "/" + (number > row ? number - 1 : number) + "/" + parts[1], typed);
            }
        });
        values.clear();
        values.putAll(moved);
    }
}
