package org.nuan.policy.pack;

import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.Residence;

/**
 * A tier of difficulty and its amount. A member belongs to the first tier of the pack that fits.
 *
 * @param residence where it holds
 * @param amount per head and month
 * @param mostIncomePercent it fits only if the household's income per head is no more than so many per cent of the
 *     standard
 * @param asked about whom {@code when} is asked
 */
public record Tier(
        String id,
        Texts name,
        Set<Residence> residence,
        Money amount,
        int mostIncomePercent,
        Asked asked,
        Conditions when,
        Validity validity)
        implements PersonClass {

    /** About whom the condition of a tier is asked. */
    public enum Asked {
        /** About the member whose amount it is. */
        MEMBER,
        /** The condition holds for at least one member of the household. */
        ANY_MEMBER,
        /** The condition holds for all members of the household. */
        EVERY_MEMBER
    }

    /** Whether it fits everybody who lives there. */
    boolean isForEverybody(Residence where) {
        return residence.contains(where)
                && mostIncomePercent >= TierSection.ALL_INCOMES
                && when.alternatives().isEmpty();
    }
}
