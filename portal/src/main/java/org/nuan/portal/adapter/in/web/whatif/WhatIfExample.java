package org.nuan.portal.adapter.in.web.whatif;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.nuan.portal.adapter.in.web.form.FormInput;

/** Invented households to begin from. */
public enum WhatIfExample {
    MOTHER_AND_SON(Map.ofEntries(
            Map.entry("members/0/age", "40"),
            Map.entry("members/0/traits", "EMPLOYED"),
            Map.entry("members/1/age", "74"),
            Map.entry("members/1/relation", "PARENT"),
            Map.entry("members/2/age", "11"),
            Map.entry("members/2/relation", "CHILD"),
            Map.entry("members/2/schooling", "COMPULSORY"),
            Map.entry("incomes/0/memberId", "member-1"),
            Map.entry("incomes/0/type", "WAGE"),
            Map.entry("incomes/0/monthlyFen", "1860"),
            Map.entry("incomes/1/memberId", "member-2"),
            Map.entry("incomes/1/type", "CENTRAL_BASIC_PENSION"),
            Map.entry("incomes/1/monthlyFen", "230"),
            Map.entry("savings", "4335.40"))),
    OLD_AND_ALONE(Map.ofEntries(
            Map.entry("members/0/age", "78"),
            Map.entry("members/0/disabilityKind", "PHYSICAL"),
            Map.entry("members/0/disabilityGrade", "2"),
            Map.entry("members/0/traits", "LIVES_ALONE"),
            Map.entry("incomes/0/memberId", "member-1"),
            Map.entry("incomes/0/type", "CENTRAL_BASIC_PENSION"),
            Map.entry("incomes/0/monthlyFen", "260"),
            Map.entry("selfCare/0/memberId", "member-1"),
            Map.entry("selfCare/0/failed", "BATHING"))),
    ILLNESS(Map.ofEntries(
            Map.entry("members/0/age", "45"),
            Map.entry("members/0/traits", "EMPLOYED"),
            Map.entry("members/1/age", "43"),
            Map.entry("members/1/relation", "SPOUSE"),
            Map.entry("members/1/traits", "SERIOUS_ILLNESS"),
            Map.entry("incomes/0/memberId", "member-1"),
            Map.entry("incomes/0/type", "WAGE"),
            Map.entry("incomes/0/monthlyFen", "2600"),
            Map.entry("savings", "12000"),
            Map.entry("expenditures/0/memberId", "member-2"),
            Map.entry("expenditures/0/kind", "MEDICAL"),
            Map.entry("expenditures/0/monthlyFen", "2300")));

    private final Map<String, String> answers;

    WhatIfExample(Map<String, String> answers) {
        this.answers = answers;
    }

    /** The example of that name, if there is one. */
    static Optional<WhatIfExample> named(String name) {
        return Arrays.stream(values())
                .filter(example -> example.name().equals(name))
                .findFirst();
    }

    void fill(FormInput input, String region) {
        input.put("region", region);
        input.put("residence", "URBAN");
        input.put("support", "NONE");
        answers.forEach(input::put);
    }
}
