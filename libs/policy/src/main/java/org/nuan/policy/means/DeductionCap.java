package org.nuan.policy.means;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.IncomeParameters;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.situation.Expenditure;

/**
 * A limit of what is deducted for one member under one head, where more was spent.
 *
 * @param limit per month: a percentage of the standard
 */
public record DeductionCap(String memberId, Expenditure.Kind kind, Money spent, int percent, Money limit) {

    private static final int NO_LIMIT = -1;

    /** Every limit that is passed; none where the place sets no limits. */
    static List<DeductionCap> of(List<ItemUse<Expenditure>> expenditures, Terms terms) {
        if (expenditures.isEmpty()) {
            return List.of();
        }
        Map<Expenditure.Kind, Integer> percents = terms.valueOr(IncomeParameters.DEDUCTION_CAPS, Map.of());
        return percents.isEmpty() ? List.of() : passed(spent(expenditures), percents, terms);
    }

    private static List<DeductionCap> passed(
            Map<String, Map<Expenditure.Kind, Money>> spent, Map<Expenditure.Kind, Integer> percents, Terms terms) {
        List<DeductionCap> passed = new ArrayList<>();
        RoundingMode mode = terms.rounding().mode();
        spent.forEach((member, byKind) -> byKind.forEach((kind, sum) -> {
            int percent = percents.getOrDefault(kind, NO_LIMIT);
            Money limit = terms.standard().value().percent(percent, mode);
            if (percent != NO_LIMIT && limit.isLessThan(sum)) {
                passed.add(new DeductionCap(member, kind, sum, percent, limit));
            }
        }));
        return passed;
    }

    private static Map<String, Map<Expenditure.Kind, Money>> spent(List<ItemUse<Expenditure>> expenditures) {
        Map<String, Map<Expenditure.Kind, Money>> spent = new LinkedHashMap<>();
        for (ItemUse<Expenditure> use : expenditures) {
            if (use.counted()) {
                spent.computeIfAbsent(use.item().memberId(), member -> new EnumMap<>(Expenditure.Kind.class))
                        .merge(use.item().kind(), use.item().monthly(), Money::plus);
            }
        }
        return spent;
    }
}
