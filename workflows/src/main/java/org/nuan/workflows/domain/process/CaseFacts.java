package org.nuan.workflows.domain.process;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a process knows of a case, or what a step adds to it.
 *
 * @param values by variable, each of the variable's type
 */
public record CaseFacts(Map<Variable, Object> values) {

    public static final CaseFacts NONE = new CaseFacts(Map.of());

    public CaseFacts {
        values.forEach((variable, value) -> {
            if (!variable.type().isInstance(value)) {
                throw new IllegalArgumentException(variable + " is no " + value.getClass());
            }
        });
        values = Map.copyOf(values);
    }

    public static CaseFacts of(Variable variable, Object value) {
        return NONE.with(variable, value);
    }

    /** Keeps what is on the closed list and passes over what the engine added for itself. */
    public static CaseFacts ofNames(Map<String, Object> named) {
        Map<Variable, Object> known = new EnumMap<>(Variable.class);
        named.forEach((name, value) -> Variable.ofName(name).ifPresent(v -> known.put(v, value)));
        return new CaseFacts(known);
    }

    public CaseFacts with(Variable variable, Object value) {
        Map<Variable, Object> more = new EnumMap<>(Variable.class);
        more.putAll(values);
        more.put(variable, value);
        return new CaseFacts(more);
    }

    public Optional<String> find(Variable variable) {
        return Optional.ofNullable(values.get(variable)).map(Object::toString);
    }

    /**
     * @throws IllegalStateException if the case has no such fact yet: the model called a step too early
     */
    public String text(Variable variable) {
        return find(variable).orElseThrow(() -> new IllegalStateException("the case has no " + variable));
    }

    public boolean is(Variable variable) {
        return Boolean.TRUE.equals(values.get(variable));
    }

    /** The number, or 0 if the case has none yet. */
    public int number(Variable variable) {
        return values.get(variable) instanceof Integer number ? number : 0;
    }

    public Map<String, Object> named() {
        return values.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().variableName(), Map.Entry::getValue));
    }
}
