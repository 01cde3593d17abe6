package org.nuan.policy.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuan.kernel.BenefitMonth;
import org.nuan.policy.pack.PackError.Kind;

/** Reads the parameter tables and checks that each is in order, without gap and without overlap. */
final class TableReader {

    private static final String ROWS = "a list of rows, oldest first";
    private static final List<String> FIELDS =
            Stream.concat(Stream.of("value"), ValidityReader.FIELDS.stream()).toList();

    private record Row<T>(Parameter<T> parameter, YamlValue place) {}

    private final YamlFields group;
    private final Sources sources;

    TableReader(YamlFields group, Sources sources) {
        this.group = group;
        this.sources = sources;
    }

    /** The tables that stand in the file. */
    Map<ParameterKey<?>, ParameterTable<?>> readAll() {
        group.allowOnly(Catalogue.ALL.stream().map(ParameterKey::name).toList());
        Map<ParameterKey<?>, ParameterTable<?>> tables = new LinkedHashMap<>();
        for (ParameterKey<?> key : Catalogue.ALL) {
            group.optional(key.name()).flatMap(yaml -> read(key, yaml)).ifPresent(table -> tables.put(key, table));
        }
        return tables;
    }

    private <T> Optional<ParameterTable<T>> read(ParameterKey<T> key, YamlValue yaml) {
        List<YamlValue> items = yaml.items(ROWS).orElse(List.of());
        if (items.isEmpty()) {
            yaml.report(Kind.MISSING_FIELD, "a table needs at least one row; allowed: " + ROWS);
        }
        List<Row<T>> rows = new ArrayList<>();
        for (YamlValue item : items) {
            readRow(key, item).ifPresent(rows::add);
        }
        if (items.isEmpty() || rows.size() < items.size()) {
            return Optional.empty();
        }
        checkOrder(rows);
        return Optional.of(new ParameterTable<>(key, closed(rows)));
    }

    private <T> Optional<Row<T>> readRow(ParameterKey<T> key, YamlValue item) {
        Optional<YamlFields> fields = item.fields("the fields " + String.join(", ", FIELDS));
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        YamlFields row = fields.get();
        row.allowOnly(FIELDS);
        Optional<T> value = row.required("value", key.type().allowed()).flatMap(key.type()::read);
        Optional<Validity> validity = ValidityReader.read(row, sources);
        if (value.isEmpty() || validity.isEmpty()) {
            return Optional.empty();
        }
        YamlValue place = row.optional("applies-from").orElse(item);
        return Optional.of(new Row<>(new Parameter<>(key, value.get(), validity.get()), place));
    }

    private static <T> void checkOrder(List<Row<T>> rows) {
        for (int i = 1; i < rows.size(); i++) {
            Validity before = rows.get(i - 1).parameter().validity();
            Validity here = rows.get(i).parameter().validity();
            YamlValue place = rows.get(i).place();
            if (here.appliesFrom().isBefore(before.appliesFrom())) {
                place.report(
                        Kind.ORDER,
                        "rows stand oldest first, but " + here.appliesFrom() + " follows " + before.appliesFrom());
            } else if (here.appliesFrom().equals(before.appliesFrom())
                    || (!before.isOpenEnded() && !before.appliesUntil().isBefore(here.appliesFrom()))) {
                place.report(Kind.OVERLAP, "overlaps with the row before; allowed: " + allowedStart(before));
            } else if (!before.isOpenEnded() && before.appliesUntil().next().isBefore(here.appliesFrom())) {
                place.report(Kind.GAP, "leaves a gap after the row before; allowed: " + allowedStart(before));
            }
        }
    }

    private static String allowedStart(Validity before) {
        return before.isOpenEnded()
                ? "a month after " + before.appliesFrom()
                : before.appliesUntil().next().toString();
    }

    /** A row without an end ends where the next begins. */
    private static <T> List<Parameter<T>> closed(List<Row<T>> rows) {
        List<Parameter<T>> closed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Parameter<T> row = rows.get(i).parameter();
            boolean open = row.validity().isOpenEnded() && i + 1 < rows.size();
            BenefitMonth end = open
                    ? rows.get(i + 1).parameter().validity().appliesFrom().plus(-1)
                    : row.validity().appliesUntil();
            closed.add(new Parameter<>(row.key(), row.value(), row.validity().until(end)));
        }
        return List.copyOf(closed);
    }

    /**
     * What the place's schemes need has to be set, by it or by its foundation, for every month that has a standard.
     *
     * @param tables of the place and its foundation
     */
    void checkCoverage(Set<Scheme> schemes, Map<ParameterKey<?>, ParameterTable<?>> tables) {
        Optional<ParameterTable<?>> standard = Optional.ofNullable(tables.get(Parameters.STANDARD_URBAN));
        for (ParameterKey<?> key : Catalogue.of(schemes)) {
            ParameterTable<?> table = tables.get(key);
            if (table != null) {
                standard.ifPresent(all -> checkMonths(key, table, all));
            } else if (key.isRequired() && group.optional(key.name()).isEmpty()) {
                group.required(key.name(), ROWS);
            }
        }
    }

    private void checkMonths(ParameterKey<?> key, ParameterTable<?> table, ParameterTable<?> standard) {
        boolean all = !table.first().isAfter(standard.first()) && !table.last().isBefore(standard.last());
        if (key.isRequired() && !all) {
            String message =
                    "is set for " + months(table) + " only; allowed: all months of the standard, " + months(standard);
            group.optional(key.name())
                    .ifPresentOrElse(
                            place -> place.report(Kind.GAP, message),
                            () -> group.group().report(Kind.GAP, key.name() + " of the foundation " + message));
        }
    }

    private static String months(ParameterTable<?> table) {
        return table.first() + " to " + (table.last().equals(Validity.OPEN_END) ? "the open end" : table.last());
    }
}
