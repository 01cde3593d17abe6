package org.nuan.policy.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.amount.Steps;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.MemberFile;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.Parameters;
import org.nuan.policy.pack.PriceGroup;
import org.nuan.policy.pack.PriceIndex;
import org.nuan.policy.pack.PriceParameters;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.situation.Residence;

/**
 * The amount per head: the base times the rise of the living costs of low-income residents, rounded to the place's unit,
 * but not less than its minimum. Where prices fell, the minimum alone is paid.
 */
final class PriceAmount {

    private static final int TENTHS_OF_WHOLE = 1000;

    private final Terms terms;
    private final int rise;
    private final RoundingMode mode;
    private final int unit;
    private final Money minimum;
    private final List<Step> steps = new ArrayList<>();

    private PriceAmount(CaseFile it, PriceIndex index) {
        this.terms = it.terms();
        this.rise = Math.max(index.lowIncome(), 0);
        this.mode = terms.value(PriceParameters.ROUNDING_MODE);
        this.unit = terms.value(PriceParameters.ROUNDING_UNIT);
        this.minimum = terms.value(PriceParameters.MINIMUM);
    }

    /** The steps for a month whose index reached the trigger; the last is the total. */
    static List<Step> steps(CaseFile it, List<MemberFile> members) {
        return PriceTrigger.index(it)
                .map(index -> new PriceAmount(it, index).compute(it, members))
                .orElse(List.of());
    }

    /** Tenths of a per cent as people write them: 35 is {@code 3.5}. */
    static String percent(int tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    private List<Step> compute(CaseFile it, List<MemberFile> members) {
        Set<PriceGroup> groups = terms.value(PriceParameters.GROUPS);
        Set<PriceGroup> urban = terms.value(PriceParameters.URBAN_BASE_GROUPS);
        for (MemberFile member : members) {
            boolean belongs = false;
            boolean urbanBase = it.situation().residence() == Residence.URBAN;
            for (PriceGroup group : groups) {
                if (PriceSubsidy.belongs(member, group)) {
                    belongs = true;
                    urbanBase |= urban.contains(group);
                }
            }
            if (belongs) {
                add(member.member().id(), urbanBase ? Residence.URBAN : Residence.RURAL);
            }
        }
        return Steps.totalled(steps, it.terms().rounding());
    }

    private void add(String memberId, Residence residence) {
        Money base = base(residence);
        Money exact = base.timesRatio(rise, TENTHS_OF_WHOLE, mode);
        Money amount = exact.roundedTo(unit, mode);
        Fact of = Fact.of("base", base);
        Fact by = Fact.of("rise", percent(rise));
        if (amount.isLessThan(minimum)) {
            steps.add(new Step(
                    PriceStep.PRICE_RISE, memberId, List.of(), List.of(of, by), amount, isExact(base, amount), false));
            Fact computed = Fact.of("computed", amount);
            steps.add(
                    Step.part(PriceStep.PRICE_MINIMUM, memberId, minimum, true, computed, Fact.of("minimum", minimum)));
        } else {
            steps.add(Step.part(PriceStep.PRICE_SUBSIDY, memberId, amount, isExact(base, amount), of, by));
        }
    }

    private boolean isExact(Money base, Money amount) {
        return amount.times(TENTHS_OF_WHOLE).equals(base.times(rise));
    }

    private Money base(Residence residence) {
        boolean urban = residence == Residence.URBAN;
        ParameterKey<Money> own = urban ? PriceParameters.BASE_URBAN : PriceParameters.BASE_RURAL;
        ParameterKey<Money> standard = urban ? Parameters.STANDARD_URBAN : Parameters.STANDARD_RURAL;
        return terms.find(own).orElseGet(() -> terms.at(standard)).value();
    }
}
