package org.nuan.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is wrong with what was sent, reported together.
 *
 * @param faults at least one
 */
public record InvalidFields(List<Fault> faults) implements Refusal {

    /**
     * One fault.
     *
     * @param field JSON pointer of the field, such as {@code /members/1/citizenId}
     * @param code stable, lower case with hyphens; has a text in every language
     * @param arguments values for the text, never personal data
     */
    public record Fault(String field, String code, Map<String, String> arguments) {}

    public InvalidFields {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a reason");
        }
        faults = List.copyOf(faults);
    }

    @Override
    public String code() {
        return "invalid-fields";
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(faults.getFirst().field());
    }

    /** Collects faults while a form is read. */
    public static final class Collector {

        private final List<Fault> faults = new ArrayList<>();

        public void add(String field, String code) {
            faults.add(new Fault(field, code, Map.of()));
        }

        public void add(String field, String code, Map<String, String> arguments) {
            faults.add(new Fault(field, code, Map.copyOf(arguments)));
        }

        /** Adds the fault if the condition does not hold, and says whether it held. */
        public boolean check(boolean condition, String field, String code) {
            if (!condition) {
                add(field, code);
            }
            return condition;
        }

        public boolean isEmpty() {
            return faults.isEmpty();
        }

        public Optional<InvalidFields> refusal() {
            return faults.isEmpty() ? Optional.empty() : Optional.of(new InvalidFields(faults));
        }
    }
}
