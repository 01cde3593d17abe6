package org.nuan.policy.household;

import static org.nuan.policy.rule.Rule.rule;

import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.rule.Rule;

/** Questions about who is in the household. */
public final class HouseholdRules {

    /** Whether there is a household at all. */
    public static final Rule<Household> SOMEBODY_COUNTS = rule(
            "household",
            "民发〔2021〕57号 第七条",
            "Does anybody count as a member of the household?",
            it -> Finding.of(
                    it.persons() > 0,
                    HouseholdReason.SOMEBODY_COUNTS,
                    HouseholdReason.NOBODY_COUNTS,
                    Fact.of("persons", it.persons())));

    private HouseholdRules() {}
}
