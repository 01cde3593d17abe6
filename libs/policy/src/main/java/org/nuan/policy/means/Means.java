package org.nuan.policy.means;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.household.Household;
import org.nuan.policy.pack.Parameters;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.situation.Expenditure;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Receipt;
import org.nuan.policy.situation.Situation;

/**
 * What the household has: every item with what became of it, and the sums of those that count.
 *
 * @param receipts of uneven income; they count through their averages
 * @param averages of the receipts, each as an income
 * @param supports owed by people outside the household
 * @param caps where more was spent than is deducted
 * @param employmentCosts of the members who earn wages
 */
public record Means(
        List<ItemUse<Income>> incomes,
        List<ItemUse<Receipt>> receipts,
        List<ItemUse<Average>> averages,
        List<SupportDue> supports,
        List<ItemUse<Property>> properties,
        List<ItemUse<Expenditure>> expenditures,
        List<DeductionCap> caps,
        List<EmploymentCost> employmentCosts) {

    static Means of(Situation situation, Household household, Terms terms) {
        Set<IncomeType> notCounted = terms.value(Parameters.NOT_COUNTED);
        return new MeansAssessment(situation, household, terms, notCounted).withSupportDue();
    }

    /** With support only as far as it is received. */
    static Means received(Situation situation, Household household, Terms terms, Set<IncomeType> notCounted) {
        return new MeansAssessment(situation, household, terms, notCounted).asReceived();
    }

    /** What is received or due per month, before deductions. */
    public Money countedIncome() {
        long fen = supportDue().fen();
        for (ItemUse<Income> use : incomes) {
            fen += use.counted() ? use.item().monthly().fen() : 0;
        }
        return Money.ofFen(fen).plus(averagedIncome());
    }

    /** The part of it that is averaged from receipts. */
    public Money averagedIncome() {
        long fen = 0;
        for (ItemUse<Average> use : averages) {
            fen += use.counted() ? use.item().income().monthly().fen() : 0;
        }
        return Money.ofFen(fen);
    }

    /** The part of it that people outside the household owe by the formula of the place. */
    public Money supportDue() {
        long fen = 0;
        for (SupportDue support : supports) {
            fen += support.counted() ? support.owed().fen() : 0;
        }
        return Money.ofFen(fen);
    }

    /** All that is deducted from income per month: rigid expenditure and the cost of going to work. */
    public Money deducted() {
        return deductedExpenditure().plus(employmentCost());
    }

    public Money deductedExpenditure() {
        long fen = 0;
        for (ItemUse<Expenditure> use : expenditures) {
            fen += use.counted() ? use.item().monthly().fen() : 0;
        }
        for (DeductionCap cap : caps) {
            fen -= cap.spent().fen() - cap.limit().fen();
        }
        return Money.ofFen(fen);
    }

    public Money employmentCost() {
        long fen = 0;
        for (EmploymentCost cost : employmentCosts) {
            fen += cost.cost().fen();
        }
        return Money.ofFen(fen);
    }

    public Money financialAssets() {
        long fen = 0;
        for (ItemUse<Property> use : properties) {
            boolean money = use.item().kind().isMoney();
            fen += use.counted() && money ? use.item().amount().fen() : 0;
        }
        return Money.ofFen(fen);
    }

    /** Money of one kind. */
    public Money money(PropertyKind kind) {
        long fen = 0;
        for (ItemUse<Property> use : properties) {
            fen += use.counted() && use.item().kind() == kind
                    ? use.item().amount().fen()
                    : 0;
        }
        return Money.ofFen(fen);
    }

    /** Things of a kind, other than for the exempt uses; none that a source says is not there. */
    public List<Property> owned(PropertyKind kind, Set<Property.Use> exempt) {
        List<Property> owned = new ArrayList<>(0);
        for (ItemUse<Property> use : properties) {
            Property item = use.item();
            if (use.counted() && item.kind() == kind && item.count() > 0 && !exempt.contains(item.use())) {
                owned.add(item);
            }
        }
        return owned;
    }

    /** How many things of a kind, other than for the exempt uses. */
    public int things(PropertyKind kind, Set<Property.Use> exempt) {
        int count = 0;
        for (ItemUse<Property> use : properties) {
            boolean matters =
                    use.item().kind() == kind && !exempt.contains(use.item().use());
            count += use.counted() && matters ? use.item().count() : 0;
        }
        return count;
    }
}
