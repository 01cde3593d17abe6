package org.nuan.policy.means;

import java.util.ArrayList;
import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.household.Household;
import org.nuan.policy.household.MemberUse;
import org.nuan.policy.pack.EmploymentCostBasis;
import org.nuan.policy.pack.IncomeParameters;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.situation.Member;

/**
 * What going to work costs one member (必要就业成本).
 *
 * @param base of which it is a share
 * @param percent that share
 * @param wage per month, counted
 * @param cost deducted per month: the share, and at most the wage
 */
public record EmploymentCost(String memberId, Money base, int percent, Money wage, Money cost) {

    /** For each member with a counted wage; none where the place deducts nothing. */
    static List<EmploymentCost> of(Household household, Terms terms, Wages wages) {
        List<EmploymentCost> costs = new ArrayList<>(0);
        for (MemberUse use : household.members()) {
            Money wage = use.counts() ? wages.of(use.member().id()) : Money.ZERO;
            if (wage.isPositive()) {
                EmploymentCost cost = of(use.member(), wage, terms);
                if (cost.cost.isPositive()) {
                    costs.add(cost);
                }
            }
        }
        return costs;
    }

    /** Says what a member earns as wages. */
    interface Wages {
        Money of(String memberId);
    }

    private static EmploymentCost of(Member member, Money wage, Terms terms) {
        EmploymentCostBasis basis = terms.value(IncomeParameters.EMPLOYMENT_COST_BASIS);
        int percent = terms.value(IncomeParameters.EMPLOYMENT_COST_PERCENT);
        if (member.disability().isCertified()) {
            basis = terms.valueOr(IncomeParameters.DISABLED_EMPLOYMENT_COST_BASIS, basis);
            percent = terms.valueOr(IncomeParameters.DISABLED_EMPLOYMENT_COST_PERCENT, percent);
        }
        Money base = switch (basis) {
            case NONE -> Money.ZERO;
            case STANDARD -> terms.standard().value();
            case WAGE -> wage;
            case MINIMUM_WAGE -> terms.value(IncomeParameters.MINIMUM_WAGE);
        };
        Money share = base.percent(percent, terms.rounding().mode());
        return new EmploymentCost(member.id(), base, percent, wage, share.min(wage));
    }

    public boolean isWholeWage() {
        return cost.equals(wage);
    }
}
