package org.nuan.policy.simulation;

import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.situation.Residence;

/**
 * What a change does to one household.
 *
 * @param number of the household in its population, from 0
 * @param persons of the household, whether or not they count
 * @param income that counts, of all members, per month
 * @param before what the household gets by the month
 * @param after what it would get
 */
public record Effect(
        long number, RegionCode region, Residence residence, int persons, Money income, Money before, Money after) {

    /** Positive for a household that would get more. */
    public long changeFen() {
        return after.fen() - before.fen();
    }

    public boolean isWinner() {
        return changeFen() > 0;
    }

    public boolean isLoser() {
        return changeFen() < 0;
    }

    public boolean isNewlyEntitled() {
        return before.isZero() && after.isPositive();
    }

    public boolean isNoLongerEntitled() {
        return before.isPositive() && after.isZero();
    }
}
