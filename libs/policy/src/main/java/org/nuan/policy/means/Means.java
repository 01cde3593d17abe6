package org.nuan.policy.means;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.household.Household;
import org.nuan.policy.means.ItemUse.Use;
import org.nuan.policy.pack.Parameters;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.situation.Expenditure;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Situation;

/** What the household has: every item with what became of it, and the sums of those that count. */
public record Means(
        List<ItemUse<Income>> incomes, List<ItemUse<Property>> properties, List<ItemUse<Expenditure>> expenditures) {

    static Means of(Situation situation, Household household, Terms terms) {
        return of(situation, household, terms, terms.value(Parameters.NOT_COUNTED));
    }

    static Means of(Situation situation, Household household, Terms terms, Set<IncomeType> notCounted) {
        return new Means(
                IncomeUses.of(situation.incomes(), household, notCounted),
                properties(situation.properties(), household),
                expenditures(situation.expenditures(), household, terms.value(Parameters.DEDUCTED)));
    }

    private static List<ItemUse<Property>> properties(List<Property> items, Household household) {
        List<ItemUse<Property>> uses = new ArrayList<>(items.size());
        for (Property item : items) {
            Use use = Use.COUNTED;
            if (!household.counts(item.memberId())) {
                use = Use.MEMBER_DOES_NOT_COUNT;
            } else if (!item.provenance().isVerified() && isVerified(items, item)) {
                use = Use.REPLACED_BY_VERIFIED;
            }
            uses.add(new ItemUse<>(item, use));
        }
        return List.copyOf(uses);
    }

    private static boolean isVerified(List<Property> items, Property declared) {
        for (Property item : items) {
            if (item.provenance().isVerified()
                    && item.kind().overlaps(declared.kind())
                    && item.memberId().equals(declared.memberId())) {
                return true;
            }
        }
        return false;
    }

    private static List<ItemUse<Expenditure>> expenditures(
            List<Expenditure> items, Household household, Set<Expenditure.Kind> deducted) {
        List<ItemUse<Expenditure>> uses = new ArrayList<>(items.size());
        for (Expenditure item : items) {
            Use use = Use.COUNTED;
            if (!household.counts(item.memberId())) {
                use = Use.MEMBER_DOES_NOT_COUNT;
            } else if (!deducted.contains(item.kind())) {
                use = Use.LEFT_OUT_BY_LAW;
            } else if (!item.provenance().isVerified() && isVerified(items, item)) {
                use = Use.REPLACED_BY_VERIFIED;
            }
            uses.add(new ItemUse<>(item, use));
        }
        return List.copyOf(uses);
    }

    private static boolean isVerified(List<Expenditure> items, Expenditure declared) {
        for (Expenditure item : items) {
            if (item.provenance().isVerified()
                    && item.kind() == declared.kind()
                    && item.memberId().equals(declared.memberId())) {
                return true;
            }
        }
        return false;
    }

    public Money countedIncome() {
        long fen = 0;
        for (ItemUse<Income> use : incomes) {
            fen += use.counted() ? use.item().monthly().fen() : 0;
        }
        return Money.ofFen(fen);
    }

    public Money deductedExpenditure() {
        long fen = 0;
        for (ItemUse<Expenditure> use : expenditures) {
            fen += use.counted() ? use.item().monthly().fen() : 0;
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
