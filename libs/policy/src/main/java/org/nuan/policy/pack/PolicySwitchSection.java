package org.nuan.policy.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the measures for extraordinary times. */
final class PolicySwitchSection extends Section<PolicySwitch> {

    private static final ParameterType<PolicySwitch.Kind> KIND = new ParameterType.OneOf<>(PolicySwitch.Kind.class);

    PolicySwitchSection() {
        super("switches", List.of("name", "kind"));
    }

    @Override
    Optional<PolicySwitch> read(String id, YamlFields row, Validity validity) {
        Optional<Texts> name = row.required("name", "zh and en").flatMap(PackReader::texts);
        Optional<PolicySwitch.Kind> kind = row.required("kind", KIND.allowed()).flatMap(KIND::read);
        return name.isEmpty() || kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new PolicySwitch(id, name.get(), kind.get(), validity));
    }

    @Override
    Map<String, Object> schema() {
        return Map.of("name", PackSchema.texts(), "kind", KIND.schema());
    }

    @Override
    List<String> required() {
        return List.of("name", "kind");
    }
}
