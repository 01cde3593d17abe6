package org.nuan.policy.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The JSON Schema of a value, for editors. */
    Map<String, Object> schema();

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

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", List.of("number", "string"), "minimum", 0, "pattern", "^[0-9]{1,9}([.][0-9]{1,2})?$");
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

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "integer", "minimum", least, "maximum", most);
        }
    }

    /** A rate in per cent with at most one decimal, kept in tenths of a per cent. */
    record Tenths(int least, int most) implements ParameterType<Integer> {

        @Override
        public String allowed() {
            return "a rate in per cent from " + text(least) + " to " + text(most) + ", with at most one decimal";
        }

        @Override
        public Optional<Integer> read(YamlValue yaml) {
            Optional<String> text = yaml.text(allowed());
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (!text.get().matches("-?[0-9]{1,5}([.][0-9])?")) {
                return yaml.fail(Kind.BAD_VALUE, allowed());
            }
            int tenths = new BigDecimal(text.get()).movePointRight(1).intValueExact();
            return tenths < least || tenths > most ? yaml.fail(Kind.OUT_OF_RANGE, allowed()) : Optional.of(tenths);
        }

        /** Such as {@code 3.5} for 35 tenths. */
        static String text(int tenths) {
            return BigDecimal.valueOf(tenths, 1).toPlainString();
        }

        @Override
        public Value inTrace(Integer value) {
            return new Value.Text(text(value));
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "number", "minimum", least / 10.0, "maximum", most / 10.0);
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

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "boolean");
        }
    }

    /** One code of a closed list. */
    record OneOf<E extends Enum<E>>(Class<E> codes, List<E> choices) implements ParameterType<E> {

        OneOf(Class<E> codes) {
            this(codes, List.of(codes.getEnumConstants()));
        }

        @Override
        public String allowed() {
            return "one of " + String.join(", ", names());
        }

        private List<String> names() {
            return choices.stream().map(Enum::name).toList();
        }

        @Override
        public Optional<E> read(YamlValue yaml) {
            Optional<String> text = yaml.text(allowed());
            Optional<E> found = choices.stream()
                    .filter(code -> text.filter(code.name()::equals).isPresent())
                    .findFirst();
            return text.isEmpty() || found.isPresent() ? found : yaml.fail(Kind.UNKNOWN_VALUE, allowed());
        }

        @Override
        public Value inTrace(E value) {
            return new Value.Text(value.name());
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("enum", names());
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

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "array", "items", Map.of("enum", codesOf(codes)), "uniqueItems", true);
        }
    }

    /** One value for each code of a closed list; some may be missing. */
    record By<E extends Enum<E>, V>(Class<E> codes, ParameterType<V> each) implements ParameterType<Map<E, V>> {

        @Override
        public String allowed() {
            return "for each of " + names(codes) + ": " + each.allowed();
        }

        @Override
        public Optional<Map<E, V>> read(YamlValue yaml) {
            Map<E, V> values = new EnumMap<>(codes);
            Optional<YamlFields> fields = yaml.fields(allowed());
            fields.ifPresent(group -> group.each((name, value) -> name.text(allowed())
                    .flatMap(text -> code(codes, text, name))
                    .ifPresent(code -> each.read(value).ifPresent(read -> values.put(code, read)))));
            return fields.map(group -> Collections.unmodifiableMap(values));
        }

        @Override
        public Value inTrace(Map<E, V> value) {
            return new Value.Codes(value.entrySet().stream()
                    .map(entry -> entry.getKey() + " "
                            + each.inTrace(entry.getValue()).asText())
                    .toList());
        }

        @Override
        public Map<String, Object> schema() {
            Map<String, Object> fields = new LinkedHashMap<>();
            codesOf(codes).forEach(code -> fields.put(code, each.schema()));
            return Map.of("type", "object", "properties", fields, "additionalProperties", false);
        }
    }

    /** Several values in order, such as the shares of a tapering award from month to month. */
    record ListOf<V>(ParameterType<V> each, int most) implements ParameterType<List<V>> {

        @Override
        public String allowed() {
            return "a list of 1 to " + most + ", each " + each.allowed();
        }

        @Override
        public Optional<List<V>> read(YamlValue yaml) {
            Optional<List<YamlValue>> items = yaml.items(allowed());
            if (items.isEmpty()) {
                return Optional.empty();
            }
            if (items.get().isEmpty() || items.get().size() > most) {
                return yaml.fail(Kind.OUT_OF_RANGE, allowed());
            }
            List<V> values = new ArrayList<>();
            items.get().forEach(item -> each.read(item).ifPresent(values::add));
            return Optional.of(List.copyOf(values));
        }

        @Override
        public Value inTrace(List<V> value) {
            return new Value.Codes(
                    value.stream().map(item -> each.inTrace(item).asText()).toList());
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "array", "items", each.schema(), "minItems", 1, "maxItems", most);
        }
    }

    /** Bands of an amount: from each lower bound on, a whole number (a percentage, a multiple, a count of months). */
    record BandsOf(Count each) implements ParameterType<List<Band>> {

        private static final Amount FROM = new Amount();

        @Override
        public String allowed() {
            return "a list of {from: yuan, value: " + each.allowed() + "}, lowest first, the first from 0";
        }

        @Override
        public Optional<List<Band>> read(YamlValue yaml) {
            Optional<List<YamlValue>> items = yaml.items(allowed());
            if (items.isEmpty()) {
                return Optional.empty();
            }
            List<Band> bands = new ArrayList<>();
            for (YamlValue item : items.get()) {
                item.fields(allowed()).flatMap(this::band).ifPresent(band -> add(band, bands, item));
            }
            if (bands.isEmpty() || !bands.getFirst().from().isZero()) {
                return yaml.fail(Kind.ORDER, allowed());
            }
            return Optional.of(List.copyOf(bands));
        }

        private void add(Band band, List<Band> bands, YamlValue place) {
            if (!bands.isEmpty() && band.from().compareTo(bands.getLast().from()) <= 0) {
                place.report(Kind.ORDER, "the bands stand lowest first");
            }
            bands.add(band);
        }

        private Optional<Band> band(YamlFields fields) {
            fields.allowOnly(List.of("from", "value"));
            Optional<Money> from = fields.required("from", FROM.allowed()).flatMap(FROM::read);
            Optional<Integer> value = fields.required("value", each.allowed()).flatMap(each::read);
            return from.isEmpty() || value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Band(from.get(), value.get()));
        }

        @Override
        public Value inTrace(List<Band> value) {
            return new Value.Codes(value.stream()
                    .map(band -> "≥ " + band.from().toYuan() + ": " + band.value())
                    .toList());
        }

        @Override
        public Map<String, Object> schema() {
            Map<String, Object> fields = Map.of("from", FROM.schema(), "value", each.schema());
            Map<String, Object> band = Map.of(
                    "type",
                    "object",
                    "properties",
                    fields,
                    "required",
                    List.of("from", "value"),
                    "additionalProperties",
                    false);
            return Map.of("type", "array", "items", band, "minItems", 1);
        }
    }

    private static <E extends Enum<E>> Optional<E> code(Class<E> codes, String text, YamlValue yaml) {
        Optional<E> found = Stream.of(codes.getEnumConstants())
                .filter(c -> c.name().equals(text))
                .findFirst();
        return found.isPresent() ? found : yaml.fail(Kind.UNKNOWN_VALUE, "one of " + names(codes));
    }

    private static <E extends Enum<E>> String names(Class<E> codes) {
        return String.join(", ", codesOf(codes));
    }

    private static <E extends Enum<E>> List<String> codesOf(Class<E> codes) {
        return Stream.of(codes.getEnumConstants()).map(Enum::name).toList();
    }
}
