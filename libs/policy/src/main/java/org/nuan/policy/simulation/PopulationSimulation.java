package org.nuan.policy.simulation;

import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.ladder.Standing;
import org.nuan.policy.means.ItemUse;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.Situation;

/**
 * Decides every household of a population twice, under the law as it is and as it would be. Stateless but for its
 * {@link Part}s: give each thread one of its own, then put them together with {@link #report}.
 */
public final class PopulationSimulation {

    private final Pack before;
    private final Pack after;
    private final BenefitMonth month;
    private final RegionCode.Level groupedBy;
    private final FundShares sharesBefore;
    private final FundShares sharesAfter;

    /**
     * A simulation.
     *
     * @param after the same pack with other values
     * @param month that is looked at
     * @param region of the population; results are grouped by the next level below
     * @throws Pack.NotCovered if the pack sets nothing for the month
     * @throws IllegalArgumentException if a pack gives away more than 100 per cent of the cost
     */
    public PopulationSimulation(Pack before, Pack after, BenefitMonth month, RegionCode region) {
        if (!before.covers(month)) {
            throw new Pack.NotCovered("benefitMonth", before.id() + " sets nothing for " + month);
        }
        this.before = before;
        this.after = after;
        this.month = month;
        this.groupedBy = below(region.level());
        this.sharesBefore = FundShares.of(before, month);
        this.sharesAfter = FundShares.of(after, month);
    }

    private static RegionCode.Level below(RegionCode.Level level) {
        RegionCode.Level[] levels = RegionCode.Level.values();
        return levels[Math.min(level.ordinal() + 1, levels.length - 1)];
    }

    /** The share of one thread; not thread-safe. */
    public final class Part {

        private final Tally tally = new Tally();

        private Part() {}

        /**
         * Decides one household, before and after. One that lives outside the pack's region is passed over.
         *
         * @param number of the household in its population, from 0
         */
        public void take(long number, Situation household) {
            if (!before.region().contains(household.region())) {
                return;
            }
            Situation asked = household.benefitMonth().equals(month) ? household : household.in(month);
            Standing now = PolicyEngine.decideAll(asked, before);
            Standing then = PolicyEngine.decideAll(asked, after);
            Effect effect = new Effect(
                    number,
                    asked.region(),
                    asked.residence(),
                    asked.members().size(),
                    income(now),
                    now.monthlyTotal(),
                    then.monthlyTotal());
            tally.add(effect, group(asked.region()), now, then);
        }
    }

    public Part part() {
        return new Part();
    }

    /** All parts together; the same whichever households each of them took. */
    public SimulationReport report(Iterable<Part> parts) {
        Tally all = new Tally();
        for (Part part : parts) {
            all.add(part.tally);
        }
        return all.report(before.schemes(), sharesBefore, sharesAfter);
    }

    private RegionCode group(RegionCode region) {
        return region.level().compareTo(groupedBy) <= 0 ? region : region.at(groupedBy);
    }

    private static Money income(Standing standing) {
        Money sum = Money.ZERO;
        for (ItemUse<Income> income : standing.decisions().getFirst().incomes()) {
            sum = income.counted() ? sum.plus(income.item().monthly()) : sum;
        }
        return sum;
    }
}
