package org.nuan.policy.means;

import java.util.ArrayList;
import java.util.List;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.IncomeParameters;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.Receipt;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.Situation;

/** Averages uneven income over the full months before that of the application, as many as the place looks back. */
final class LookBack {

    private final List<Receipt> receipts;
    private final BenefitMonth first;
    private final BenefitMonth end;
    private final int months;
    private final Terms terms;

    private LookBack(Situation situation, Terms terms) {
        this.receipts = situation.particulars().receipts();
        this.months = terms.value(
                situation.residence() == Residence.URBAN
                        ? IncomeParameters.LOOK_BACK_URBAN
                        : IncomeParameters.LOOK_BACK_RURAL);
        this.end = BenefitMonth.containing(situation.applicationDate());
        this.first = end.plus(-months);
        this.terms = terms;
    }

    /** One average for each member, type and provenance; none without receipts. */
    static List<Average> averages(Situation situation, Terms terms) {
        return situation.particulars().receipts().isEmpty() ? List.of() : new LookBack(situation, terms).averages();
    }

    private List<Average> averages() {
        List<Average> averages = new ArrayList<>();
        for (Receipt receipt : receipts) {
            if (averages.stream().noneMatch(average -> isAbout(receipt, average.income()))) {
                averages.add(average(receipt));
            }
        }
        return averages;
    }

    private Average average(Receipt like) {
        Money sum = Money.ZERO;
        for (Receipt receipt : receipts) {
            boolean counts = covers(receipt.month(), first, end) && isSameAs(like, receipt);
            sum = counts ? sum.plus(receipt.amount()) : sum;
        }
        Money monthly = sum.dividedBy(months, terms.rounding().mode());
        return new Average(new Income(like.memberId(), like.type(), monthly, like.provenance()), sum, months);
    }

    private static boolean covers(BenefitMonth month, BenefitMonth first, BenefitMonth end) {
        return !month.isBefore(first) && month.isBefore(end);
    }

    private static boolean isSameAs(Receipt one, Receipt other) {
        return one.type() == other.type()
                && one.memberId().equals(other.memberId())
                && one.provenance().equals(other.provenance());
    }

    private static boolean isAbout(Receipt receipt, Income income) {
        return receipt.type() == income.type()
                && receipt.memberId().equals(income.memberId())
                && receipt.provenance().equals(income.provenance());
    }

    /** What became of each receipt: that of its average, unless it lies outside the period. */
    static List<ItemUse<Receipt>> uses(Situation situation, List<ItemUse<Average>> averages) {
        List<ItemUse<Receipt>> uses = new ArrayList<>();
        BenefitMonth end = BenefitMonth.containing(situation.applicationDate());
        for (Receipt receipt : situation.particulars().receipts()) {
            for (ItemUse<Average> average : averages) {
                if (isAbout(receipt, average.item().income())) {
                    BenefitMonth first = end.plus(-average.item().months());
                    boolean inside = covers(receipt.month(), first, end);
                    uses.add(new ItemUse<>(receipt, inside ? average.use() : ItemUse.Use.OUTSIDE_LOOK_BACK));
                }
            }
        }
        return List.copyOf(uses);
    }
}
