package org.nuan.intake.domain;

import java.util.Map;
import java.util.Optional;
import org.nuan.kernel.InvalidFields;
import org.nuan.kernel.Refusal;

/** Collects the faults of one form while it is read. */
public final class FormFaults {

    private final InvalidFields.Collector faults = new InvalidFields.Collector();

    /** @param field JSON pointer, such as {@code /members/1/citizenId} */
    public void add(String field, FormFault fault) {
        faults.add(field, fault.code());
    }

    /** @param argument name and value for the text; never personal data */
    public void add(String field, FormFault fault, String argument, Object value) {
        faults.add(field, fault.code(), Map.of(argument, value.toString()));
    }

    /** Adds the fault if the condition does not hold, and says whether it held. */
    public boolean check(boolean condition, String field, FormFault fault) {
        return faults.check(condition, field, fault.code());
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    public Optional<Refusal> refusal() {
        return faults.refusal().map(Refusal.class::cast);
    }
}
