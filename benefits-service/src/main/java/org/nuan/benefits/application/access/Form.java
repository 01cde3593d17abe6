package org.nuan.benefits.application.access;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.InvalidFields;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;

/** Reads the fields of an order and collects what is wrong with them. */
public final class Form {

    private static final int LONGEST = 200;

    private final InvalidFields.Collector faults = new InvalidFields.Collector();

    public void wrong(String field, FormFault fault) {
        faults.add(field, fault.code());
    }

    /** @param arguments values for the sentence; never personal data */
    public void wrong(String field, FormFault fault, Map<String, String> arguments) {
        faults.add(field, fault.code(), arguments);
    }

    /** A text that must be there and is at most 200 characters long; empty, with a fault noted, if it is not. */
    public String text(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            wrong(field, FormFault.ENTRY_MISSING);
            return "";
        }
        if (value.length() > LONGEST) {
            wrong(field, FormFault.TEXT_TOO_LONG);
        }
        return value.strip();
    }

    /** A value that must be there. */
    public <T> Optional<T> entry(@Nullable T value, String field) {
        if (value == null) {
            wrong(field, FormFault.ENTRY_MISSING);
        }
        return Optional.ofNullable(value);
    }

    /** A text that must be there and that {@code parse} understands. */
    public <T> Optional<T> parsed(
            @Nullable String value, String field, FormFault fault, Function<String, ? extends T> parse) {
        String text = text(value, field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            wrong(field, fault);
            return Optional.empty();
        }
    }

    public Optional<RegionCode> region(@Nullable String value, String field) {
        return parsed(value, field, FormFault.REGION_UNKNOWN, RegionCode::of);
    }

    public boolean isFaultless() {
        return faults.isEmpty();
    }

    /**
     * The refusal with all faults.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public <T> Outcome<T> refused() {
        return Outcome.refused(faults.refusal().orElseThrow());
    }
}
