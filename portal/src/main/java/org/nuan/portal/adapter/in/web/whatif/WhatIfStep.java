package org.nuan.portal.adapter.in.web.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nuan.portal.adapter.in.web.form.UnreadableAddress;

/** The questions, a page at a time; each knows the names of its inputs. */
public enum WhatIfStep {
    PEOPLE("region", "residence", "benefitMonth", "members"),
    MONEY("incomes", "unknownIncomes"),
    PROPERTY("savings", "vehicles", "vehicleUse", "homes", "companies", "unknownProperty"),
    SPECIAL("support", "obligors", "expenditures", "selfCare", "parentage", "benefits", "hardships");

    private final List<String> fields;

    WhatIfStep(String... fields) {
        this.fields = List.of(fields);
    }

    /** The step that asks for it, by the first part of the name; empty for what no step asks. */
    static Optional<WhatIfStep> asking(String name) {
        String field = name.split("/", 2)[0];
        return Arrays.stream(values())
                .filter(step -> step.fields.contains(field))
                .findFirst();
    }

    boolean asks(String name) {
        return asking(name).filter(this::equals).isPresent();
    }

    /** @throws UnreadableAddress if there is no such step */
    static WhatIfStep named(String name) {
        return Arrays.stream(values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnreadableAddress(name));
    }

    public int number() {
        return ordinal() + 1;
    }

    public boolean isFirst() {
        return ordinal() == 0;
    }

    public boolean isLast() {
        return ordinal() == values().length - 1;
    }

    WhatIfStep next() {
        return isLast() ? this : values()[ordinal() + 1];
    }

    WhatIfStep before() {
        return isFirst() ? this : values()[ordinal() - 1];
    }
}
