package org.nuan.policy.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.PackError.Kind;
import org.nuan.policy.rule.Value;

/** What values a parameter may take: how they are read, what is allowed, how they appear in a trace. */
sealed interface ParameterType<T> {

    /** The allowed values, in words, for error messages. */
    String allowed();

    /** Reads the value; whatever is wrong is reported with its place. */
    Optional<T> read(YamlValue yaml);

    Value inTrace(T value);

    /** Yuan with at most two decimals, zero or more. */
    record Amount() implements ParameterType<Money> {

        @Override
        public String allowed() {
            return "an amount in yuan, 0 or more, with at most two decimals";
        }

        @Override
        public Optional<Money> read(YamlValue yaml) {
            Optional<String> text = yaml.text(allowed());
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (!text.get().matches("-?[0-9]{1,9}([.][0-9]{1,2})?")) {
                return yaml.fail(Kind.BAD_VALUE, allowed());
            }
            Money money = Money.parseYuan(text.get());
            return money.isNegative() ? yaml.fail(Kind.NEGATIVE_AMOUNT, allowed()) : Optional.of(money);
        }

        @Override
        public Value inTrace(Money value) {
            return new Value.Amount(value);
        }
    }

    /** A whole number in a range: days, months, per cent. */
    record Count(int least, int most) implements ParameterType<Integer> {

        @Override
        public String allowed() {
            return "a whole number from " + least + " to " + most;
        }

        @Override
        public Optional<Integer> read(YamlValue yaml) {
            Optional<String> text = yaml.text(allowed());
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (!text.get().matches("-?[0-9]{1,9}")) {
                return yaml.fail(Kind.BAD_VALUE, allowed());
            }
            int number = Integer.parseInt(text.get());
            return number < least || number > most ? yaml.fail(Kind.OUT_OF_RANGE, allowed()) : Optional.of(number);
        }

        @Override
        public Value inTrace(Integer value) {
            return new Value.Count(value);
        }
    }

    /** {@code true} or {@code false}. */
    record Flag() implements ParameterType<Boolean> {

        @Override
        public String allowed() {
            return "true or false";
        }

        @Override
        public Optional<Boolean> read(YamlValue yaml) {
            Optional<String> text = yaml.text(allowed());
            if (text.isEmpty()) {
                return Optional.empty();
            }
            return switch (text.get()) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> yaml.fail(Kind.BAD_VALUE, allowed());
            };
        }

        @Override
        public Value inTrace(Boolean value) {
            return new Value.Flag(value);
        }
    }

    /** One code of a closed list. */
    record OneOf<E extends Enum<E>>(Class<E> codes) implements ParameterType<E> {

        @Override
        public String allowed() {
            return "one of " + names(codes);
        }

        @Override
        public Optional<E> read(YamlValue yaml) {
            return yaml.text(allowed()).flatMap(text -> code(codes, text, yaml));
        }

        @Override
        public Value inTrace(E value) {
            return new Value.Text(value.name());
        }
    }

    /** Any number of codes of a closed list, in brackets. */
    record SetOf<E extends Enum<E>>(Class<E> codes) implements ParameterType<Set<E>> {

        @Override
        public String allowed() {
            return "a list of " + names(codes);
        }

        @Override
        public Optional<Set<E>> read(YamlValue yaml) {
            Optional<List<YamlValue>> items = yaml.items(allowed());
            if (items.isEmpty()) {
                return Optional.empty();
            }
            Collection<E> found = new ArrayList<>();
            for (YamlValue item : items.get()) {
                item.text(allowed()).flatMap(text -> code(codes, text, item)).ifPresent(found::add);
            }
            EnumSet<E> set = EnumSet.noneOf(codes);
            set.addAll(found);
            return Optional.of(Collections.unmodifiableSet(set));
        }

        @Override
        public Value inTrace(Set<E> value) {
            return new Value.Codes(value.stream().map(Enum::name).toList());
        }
    }

    private static <E extends Enum<E>> Optional<E> code(Class<E> codes, String text, YamlValue yaml) {
        Optional<E> found = Stream.of(codes.getEnumConstants())
                .filter(c -> c.name().equals(text))
                .findFirst();
        return found.isPresent() ? found : yaml.fail(Kind.UNKNOWN_VALUE, "one of " + names(codes));
    }

    private static <E extends Enum<E>> String names(Class<E> codes) {
        return String.join(
                ", ", Stream.of(codes.getEnumConstants()).map(Enum::name).toList());
    }
}
