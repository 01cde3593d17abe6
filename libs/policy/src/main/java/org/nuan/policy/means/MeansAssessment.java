package org.nuan.policy.means;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.nuan.kernel.Money;
import org.nuan.policy.household.Household;
import org.nuan.policy.means.ItemUse.Use;
import org.nuan.policy.pack.Parameters;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.situation.Expenditure;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeKind;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.Receipt;
import org.nuan.policy.situation.Situation;

/** Finds what becomes of everything that the household has, earns, is owed and has to spend. */
final class MeansAssessment {

    private final Situation situation;
    private final Household household;
    private final Terms terms;
    private final Set<IncomeType> notCounted;
    private List<ItemUse<Income>> incomes = List.of();
    private List<ItemUse<Average>> averages = List.of();
    private List<SupportDue> supports = List.of();

    MeansAssessment(Situation situation, Household household, Terms terms, Set<IncomeType> notCounted) {
        this.situation = situation;
        this.household = household;
        this.terms = terms;
        this.notCounted = notCounted;
        income();
    }

    Means asReceived() {
        return means();
    }

    Means withSupportDue() {
        List<SupportDue> due = SupportOwed.of(situation.particulars().obligors(), household, terms);
        if (!due.isEmpty()) {
            compareSupport(due);
        }
        return means();
    }

    private Means means() {
        List<ItemUse<Receipt>> receipts = averages.isEmpty() ? List.of() : LookBack.uses(situation, averages);
        List<ItemUse<Expenditure>> expenditures = expenditures(situation.expenditures());
        return new Means(
                incomes,
                receipts,
                averages,
                List.copyOf(supports),
                properties(situation.properties()),
                expenditures,
                DeductionCap.of(expenditures, terms),
                EmploymentCost.of(household, terms, this::wage));
    }

    private void income() {
        List<Average> averaged = LookBack.averages(situation, terms);
        List<Income> all = situation.incomes();
        if (!averaged.isEmpty()) {
            all = new ArrayList<>(all);
            for (Average average : averaged) {
                all.add(average.income());
            }
        }
        List<ItemUse<Income>> uses = IncomeUses.of(all, household, notCounted);
        int given = situation.incomes().size();
        List<ItemUse<Average>> found = new ArrayList<>(averaged.size());
        for (int i = 0; i < averaged.size(); i++) {
            found.add(new ItemUse<>(averaged.get(i), uses.get(given + i).use()));
        }
        incomes = averaged.isEmpty() ? uses : List.copyOf(uses.subList(0, given));
        averages = List.copyOf(found);
    }

    /** For each member the higher counts: what is received in support, or what is due by the formula. */
    private void compareSupport(List<SupportDue> due) {
        if (notCounted.contains(IncomeType.SUPPORT_FEE)) {
            supports = due.stream()
                    .map(support -> support.becoming(SupportDue.Use.LEFT_OUT_BY_LAW))
                    .toList();
            return;
        }
        Set<String> prevailing = owedMoreThanReceived(due);
        List<SupportDue> compared = new ArrayList<>(due.size());
        for (SupportDue support : due) {
            boolean prevails = prevailing.contains(support.obligor().memberId());
            compared.add(support.counted() && !prevails ? support.becoming(SupportDue.Use.RECEIVED_PREVAILS) : support);
        }
        supports = compared;
        incomes = incomes.stream()
                .map(use -> lessThanOwed(use, use.item(), prevailing))
                .toList();
        averages = averages.stream()
                .map(use -> lessThanOwed(use, use.item().income(), prevailing))
                .toList();
    }

    private static <T> ItemUse<T> lessThanOwed(ItemUse<T> use, Income income, Set<String> prevailing) {
        boolean replaced = use.counted() && isSupport(income) && prevailing.contains(income.memberId());
        return replaced ? new ItemUse<>(use.item(), Use.LESS_THAN_OWED) : use;
    }

    private Set<String> owedMoreThanReceived(List<SupportDue> due) {
        Set<String> members = new HashSet<>();
        for (SupportDue support : due) {
            String member = support.obligor().memberId();
            Money received =
                    counted(income -> isSupport(income) && income.memberId().equals(member));
            if (received.isLessThan(owed(member, due))) {
                members.add(member);
            }
        }
        return members;
    }

    private static boolean isSupport(Income income) {
        return income.type() == IncomeType.SUPPORT_FEE;
    }

    private static Money owed(String memberId, List<SupportDue> due) {
        long fen = 0;
        for (SupportDue support : due) {
            boolean own = support.obligor().memberId().equals(memberId);
            fen += own && support.counted() ? support.owed().fen() : 0;
        }
        return Money.ofFen(fen);
    }

    private Money wage(String memberId) {
        return counted(income ->
                income.type().kind() == IncomeKind.WAGE && income.memberId().equals(memberId));
    }

    private Money counted(Predicate<Income> which) {
        long fen = 0;
        for (ItemUse<Income> use : incomes) {
            fen += use.counted() && which.test(use.item())
                    ? use.item().monthly().fen()
                    : 0;
        }
        for (ItemUse<Average> use : averages) {
            boolean counts = use.counted() && which.test(use.item().income());
            fen += counts ? use.item().income().monthly().fen() : 0;
        }
        return Money.ofFen(fen);
    }

    private List<ItemUse<Property>> properties(List<Property> items) {
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

    private List<ItemUse<Expenditure>> expenditures(List<Expenditure> items) {
        Set<Expenditure.Kind> deducted = terms.value(Parameters.DEDUCTED);
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
}
