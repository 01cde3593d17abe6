package org.nuan.policy.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuan.kernel.BenefitMonth;
import org.nuan.policy.pack.PackError.Kind;

/** A pack with other values of some parameters, to see what a change of the law would do. Law nowhere. */
public final class PackVariant {

    /**
     * Another value of one parameter.
     *
     * @param parameter its name, as written in packs
     * @param value as written in packs, in YAML
     */
    public record Change(String parameter, String value) {}

    private static final String SOURCE = "拟议 / proposed";

    private final Pack pack;
    private final BenefitMonth from;
    private final Map<ParameterKey<?>, ParameterTable<?>> tables = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<PackError> errors = new ArrayList<>();

    private PackVariant(Pack pack, BenefitMonth from) {
        this.pack = pack;
        this.from = from;
    }

    /**
     * The pack as it would be if the changes applied from that month on, read and checked like a pack file.
     *
     * @return the changed pack, or every error; the path of an error is {@code changes[i].parameter} or
     *     {@code changes[i].value}
     */
    public static Loading of(Pack pack, BenefitMonth from, List<Change> changes) {
        PackVariant variant = new PackVariant(pack, from);
        for (int i = 0; i < changes.size(); i++) {
            variant.change("changes[" + i + "]", changes.get(i));
        }
        return variant.errors.isEmpty()
                ? new Loading.Loaded(pack.with(variant.tables))
                : new Loading.Rejected(variant.errors);
    }

    private void change(String path, Change change) {
        Optional<ParameterKey<?>> key = Catalogue.of(pack.schemes()).stream()
                .filter(known -> known.name().equals(change.parameter()))
                .findFirst();
        if (key.isEmpty()) {
            fault(path + ".parameter", Kind.UNKNOWN_FIELD, "no parameter of this pack");
        } else if (!seen.add(change.parameter())) {
            fault(path + ".parameter", Kind.DUPLICATE_FIELD, "the parameter is changed twice");
        } else if (change.value().isBlank()) {
            fault(
                    path + ".value",
                    Kind.BAD_VALUE,
                    "a value is missing; allowed: " + key.get().allowed());
        } else {
            read(key.get(), path + ".value", change.value());
        }
    }

    private void fault(String path, Kind kind, String message) {
        errors.add(new PackError(pack.id(), 1, 1, path, kind, message));
    }

    private <T> void read(ParameterKey<T> key, String path, String text) {
        PackLoader.compose(pack.id(), text, path, errors)
                .flatMap(key.type()::read)
                .ifPresent(value -> tables.put(key, changed(key, value)));
    }

    private <T> ParameterTable<T> changed(ParameterKey<T> key, T value) {
        List<Parameter<T>> rows = new ArrayList<>();
        for (Parameter<T> row : pack.history(key)) {
            if (row.validity().appliesFrom().isBefore(from)) {
                BenefitMonth end = row.validity().appliesUntil();
                rows.add(new Parameter<>(
                        key, row.value(), row.validity().until(end.isBefore(from) ? end : from.plus(-1))));
            }
        }
        Validity validity = new Validity(from.firstDay(), from, pack.appliesUntil(), SOURCE, Grade.DEMO, "");
        rows.add(new Parameter<>(key, value, validity));
        return new ParameterTable<>(key, List.copyOf(rows));
    }
}
