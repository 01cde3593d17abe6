package org.nuan.policy.pack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.nuan.policy.pack.PackError.Kind;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The fields of one group in a YAML file. */
final class YamlFields {

    private final YamlValue group;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Map<String, YamlValue> names = new LinkedHashMap<>();

    private YamlFields(YamlValue group) {
        this.group = group;
    }

    static YamlFields of(MappingNode mapping, YamlValue group) {
        YamlFields fields = new YamlFields(group);
        for (NodeTuple tuple : mapping.getValue()) {
            fields.add(tuple);
        }
        return fields;
    }

    private void add(NodeTuple tuple) {
        YamlValue key = new YamlValue(tuple.getKeyNode(), group.path(), group.file(), group.errors());
        if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
            key.report(Kind.WRONG_TYPE, "a field's name has to be a word");
            return;
        }
        String name = scalar.getValue();
        String path = group.path().isEmpty() ? name : group.path() + "." + name;
        YamlValue named = new YamlValue(tuple.getKeyNode(), path, group.file(), group.errors());
        if (values.containsKey(name)) {
            named.report(Kind.DUPLICATE_FIELD, "the field stands here twice");
            return;
        }
        names.put(name, named);
        values.put(name, new YamlValue(tuple.getValueNode(), path, group.file(), group.errors()));
    }

    Optional<YamlValue> optional(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<YamlValue> required(String name, String allowed) {
        if (!values.containsKey(name)) {
            group.report(Kind.MISSING_FIELD, "the field '" + name + "' is missing; allowed: " + allowed);
        }
        return optional(name);
    }

    /** Every field, with its name as it stands in the file. */
    void each(BiConsumer<YamlValue, YamlValue> use) {
        values.forEach((name, value) -> use.accept(Objects.requireNonNull(names.get(name)), value));
    }

    void allowOnly(Collection<String> known) {
        names.forEach((name, place) -> {
            if (!known.contains(name)) {
                place.report(Kind.UNKNOWN_FIELD, "unknown field; allowed: " + String.join(", ", known));
            }
        });
    }

    YamlValue group() {
        return group;
    }
}
