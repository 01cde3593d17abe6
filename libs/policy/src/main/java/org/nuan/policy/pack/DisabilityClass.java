package org.nuan.policy.pack;

import org.nuan.kernel.Money;
import org.nuan.policy.situation.Residence;

/**
 * A class of disabled people who get one of the two subsidies, by their disability and by how the household stands. Of
 * several that fit, one person gets the one that brings the most.
 *
 * @param scheme the subsidy it is a class of
 * @param percentOfStandard 0 where the place sets amounts
 * @param urban per month; zero where the place sets a percentage
 * @param rural per month; zero where the place sets a percentage
 * @param when whose disability
 */
public record DisabilityClass(
        String id,
        Texts name,
        Scheme scheme,
        HouseholdStanding standing,
        int percentOfStandard,
        Money urban,
        Money rural,
        Conditions when,
        Validity validity)
        implements PersonClass {

    /** How the household has to stand. */
    public enum HouseholdStanding {
        ANY,
        /** The person gets the minimum living guarantee, with the household or alone. */
        IN_DIBAO,
        /** Outside the guarantee, and the person has no income of a fixed kind. */
        WITHOUT_FIXED_INCOME,
        /** Outside it, several disabled people in one household of limited income (一户多残). */
        SEVERAL_DISABLED,
        /** Outside it, living on elderly relatives in a household of limited income (依老养残). */
        LIVING_ON_ELDERLY
    }

    public Money amount(Residence residence) {
        return residence == Residence.URBAN ? urban : rural;
    }
}
