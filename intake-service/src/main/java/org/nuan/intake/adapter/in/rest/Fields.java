package org.nuan.intake.adapter.in.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuan.intake.domain.FormFault;
import org.nuan.intake.domain.FormFaults;
import org.nuan.kernel.Money;
import org.nuan.kernel.Outcome;

/**
 * Reads the fields of one form and collects every fault. What a reader gives back for a faulty field is never used: the
 * value of the form is made only if there is no fault.
 */
final class Fields {

    /** No form asks for more entries of one kind than this. */
    static final int MOST_ENTRIES = 50;

    /** 100 million yuan: whoever has more does not ask for help. */
    private static final long MOST_FEN = 10_000_000_000L;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}·.' -]{0,49}");

    private final FormFaults faults = new FormFaults();

    FormFaults faults() {
        return faults;
    }

    /** Optional text; empty if absent. */
    String text(String field, @Nullable String value, int most) {
        String text = value == null ? "" : value.strip();
        if (text.length() > most) {
            faults.add(field, FormFault.TEXT_TOO_LONG, "max", most);
        }
        return text;
    }

    String required(String field, @Nullable String value, int most, FormFault ifMissing) {
        String text = text(field, value, most);
        faults.check(!text.isEmpty(), field, ifMissing);
        return text;
    }

    String name(String field, @Nullable String value) {
        String name = value == null ? "" : value.strip();
        faults.check(NAME.matcher(name).matches(), field, FormFault.NAME_INVALID);
        return name;
    }

    <T> Optional<T> present(String field, @Nullable T value, FormFault ifMissing) {
        faults.check(value != null, field, ifMissing);
        return Optional.ofNullable(value);
    }

    /** One of the names of the enum, exactly as written there. */
    <E extends Enum<E>> Optional<E> choice(String field, @Nullable String value, Class<E> type, FormFault ifUnknown) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(value))
                .findFirst();
        faults.check(found.isPresent(), field, ifUnknown);
        return found;
    }

    Money amount(String field, @Nullable Long fen) {
        boolean good = fen != null && fen >= 0 && fen <= MOST_FEN;
        faults.check(good, field, FormFault.AMOUNT_INVALID);
        return fen == null ? Money.ZERO : Money.ofFen(fen);
    }

    int count(String field, @Nullable Integer value, int least, int most, FormFault ifNot) {
        boolean good = value != null && value >= least && value <= most;
        faults.check(good, field, ifNot);
        return value == null ? least : value;
    }

    /** The entries; an absent list is empty, and an absent entry a fault. */
    <T> List<T> entries(String field, @Nullable List<T> values) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > MOST_ENTRIES) {
            faults.add(field, FormFault.LIST_TOO_LONG, "max", MOST_ENTRIES);
            return List.of();
        }
        for (int i = 0; i < values.size(); i++) {
            faults.check(values.get(i) != null, field + "/" + i, FormFault.ENTRY_MISSING);
        }
        return values;
    }

    /** The value of the form, or all of its faults. */
    <T> Outcome<T> result(Supplier<T> value) {
        return faults.refusal().map(Outcome::<T>refused).orElseGet(() -> Outcome.done(value.get()));
    }
}
