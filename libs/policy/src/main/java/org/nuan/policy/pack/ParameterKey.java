package org.nuan.policy.pack;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.nuan.kernel.Money;

/**
 * The name and type of a parameter. The keys there are stand in {@link Parameters} and beside it.
 *
 * @param <T> the type of its values
 */
public final class ParameterKey<T> {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final String name;
    private final ParameterType<T> type;
    private final boolean required;
    private final int index = MADE.getAndIncrement();

    private ParameterKey(String name, ParameterType<T> type, boolean required) {
        this.name = name;
        this.type = type;
        this.required = required;
    }

    ParameterKey(String name, ParameterType<T> type) {
        this(name, type, true);
    }

    /** How many keys there are so far; each has an index below. */
    static int made() {
        return MADE.get();
    }

    int index() {
        return index;
    }

    /** The same, for what not every place sets. */
    ParameterKey<T> optional() {
        return new ParameterKey<>(name, type, false);
    }

    /** Whether a pack that regulates the scheme has to set it, for every month of its standard. */
    public boolean isRequired() {
        return required;
    }

    static ParameterKey<Money> amount(String name) {
        return new ParameterKey<>(name, new ParameterType.Amount());
    }

    /** A whole number in a range, both ends allowed. */
    static ParameterKey<Integer> count(String name, int least, int most) {
        return new ParameterKey<>(name, new ParameterType.Count(least, most));
    }

    /** A rate in per cent with one decimal, in tenths; both ends allowed. */
    static ParameterKey<Integer> tenths(String name, int least, int most) {
        return new ParameterKey<>(name, new ParameterType.Tenths(least, most));
    }

    static ParameterKey<Boolean> flag(String name) {
        return new ParameterKey<>(name, new ParameterType.Flag());
    }

    /** Every way of rounding; {@code UNNECESSARY} is none. */
    static ParameterKey<RoundingMode> rounding(String name) {
        List<RoundingMode> modes = Stream.of(RoundingMode.values())
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .toList();
        return new ParameterKey<>(name, new ParameterType.OneOf<>(RoundingMode.class, modes));
    }

    static <E extends Enum<E>> ParameterKey<E> oneOf(String name, Class<E> codes) {
        return new ParameterKey<>(name, new ParameterType.OneOf<>(codes));
    }

    static <E extends Enum<E>> ParameterKey<Set<E>> setOf(String name, Class<E> codes) {
        return new ParameterKey<>(name, new ParameterType.SetOf<>(codes));
    }

    /** An amount for each code. */
    static <E extends Enum<E>> ParameterKey<Map<E, Money>> amountsBy(String name, Class<E> codes) {
        return new ParameterKey<>(name, new ParameterType.By<>(codes, new ParameterType.Amount()));
    }

    /** A whole number for each code. */
    static <E extends Enum<E>> ParameterKey<Map<E, Integer>> countsBy(
            String name, Class<E> codes, int least, int most) {
        return new ParameterKey<>(name, new ParameterType.By<>(codes, new ParameterType.Count(least, most)));
    }

    /** Whole numbers in order. */
    static ParameterKey<List<Integer>> counts(String name, int least, int most, int length) {
        return new ParameterKey<>(name, new ParameterType.ListOf<>(new ParameterType.Count(least, most), length));
    }

    /** Whole numbers in order, for each code. */
    static <E extends Enum<E>> ParameterKey<Map<E, List<Integer>>> countListsBy(
            String name, Class<E> codes, int least, int most, int length) {
        ParameterType<List<Integer>> each = new ParameterType.ListOf<>(new ParameterType.Count(least, most), length);
        return new ParameterKey<>(name, new ParameterType.By<>(codes, each));
    }

    /** Bands of an amount, each with a whole number. */
    static ParameterKey<List<Band>> bands(String name, int least, int most) {
        return new ParameterKey<>(name, new ParameterType.BandsOf(new ParameterType.Count(least, most)));
    }

    /** As written in packs, such as {@code standard.urban}. */
    public String name() {
        return name;
    }

    /** The values that it may take, in words. */
    public String allowed() {
        return type.allowed();
    }

    ParameterType<T> type() {
        return type;
    }

    @Override
    public String toString() {
        return name;
    }
}
