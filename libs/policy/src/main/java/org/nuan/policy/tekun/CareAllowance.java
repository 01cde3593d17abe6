package org.nuan.policy.tekun;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.pack.IncomeParameters;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.Rounding;
import org.nuan.policy.pack.RoundingStage;
import org.nuan.policy.pack.TekunParameters;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.SelfCare;
import org.nuan.policy.situation.SelfCare.Tier;

/**
 * The care allowance of one person a month, by what is left of the ability to care for oneself. Where that has not been
 * assessed yet, the care allowance stays open, and the basic living allowance does not wait for it.
 */
final class CareAllowance {

    private final Person person;
    private final Terms terms;
    private final Rounding rounding;

    private CareAllowance(Person person) {
        this.person = person;
        this.terms = person.file().terms();
        this.rounding = terms.rounding();
    }

    static Step step(Person person) {
        CareAllowance care = new CareAllowance(person);
        return care.assessed()
                .map(assessment -> assessment.tier(person.years(TekunParameters.LOST_SELF_CARE_ITEMS)))
                .map(care::of)
                .orElseGet(() -> care.none(TekunStep.TEKUN_CARE_OPEN));
    }

    /** The latest assessment. */
    private Optional<SelfCare> assessed() {
        LocalDate latest = LocalDate.MIN;
        Optional<SelfCare> found = Optional.empty();
        for (SelfCare assessment : person.file().situation().particulars().selfCare()) {
            boolean own = assessment.memberId().equals(person.member().id());
            if (own && assessment.assessedOn().isAfter(latest)) {
                latest = assessment.assessedOn();
                found = Optional.of(assessment);
            }
        }
        return found;
    }

    private Step of(Tier tier) {
        return switch (terms.value(TekunParameters.CARE_BASIS)) {
            case AMOUNTS -> amount(tier);
            case MINIMUM_WAGE -> partOfWage(tier);
            case STANDARD -> shareOfStandard(tier);
        };
    }

    private Step amount(Tier tier) {
        boolean institution = person.member().is(Attribute.LIVES_IN_INSTITUTION);
        Optional<Money> there = institution ? in(TekunParameters.CARE_INSTITUTION_AMOUNTS, tier) : Optional.empty();
        return there.or(() -> in(TekunParameters.CARE_AMOUNTS, tier))
                .map(care -> part(TekunStep.TEKUN_CARE_AMOUNT, tier, care, care, 1, Fact.of("care", care)))
                .orElseGet(() -> none(TekunStep.TEKUN_CARE_NOT_SET));
    }

    private Step partOfWage(Tier tier) {
        Optional<Integer> parts = in(TekunParameters.CARE_WAGE_PARTS, tier);
        Optional<Money> wage = terms.find(IncomeParameters.MINIMUM_WAGE).map(Parameter::value);
        if (parts.isEmpty() || wage.isEmpty()) {
            return none(TekunStep.TEKUN_CARE_NOT_SET);
        }
        Money care = wage.get().dividedBy(parts.get(), rounding.mode());
        Fact minimum = Fact.of("minimumWage", wage.get());
        return part(
                TekunStep.TEKUN_CARE_WAGE, tier, care, wage.get(), parts.get(), minimum, Fact.of("parts", parts.get()));
    }

    private Step shareOfStandard(Tier tier) {
        Optional<Integer> share = in(TekunParameters.CARE_SHARES, tier);
        if (share.isEmpty()) {
            return none(TekunStep.TEKUN_CARE_NOT_SET);
        }
        Money standard = terms.standard().value();
        Money care = standard.percent(share.get(), rounding.mode());
        Fact percent = Fact.of("percent", share.get());
        Money hundredfold = standard.times(share.get());
        return part(TekunStep.TEKUN_CARE_SHARE, tier, care, hundredfold, 100, Fact.of("standard", standard), percent);
    }

    private <V> Optional<V> in(ParameterKey<Map<Tier, V>> key, Tier tier) {
        return terms.find(key).map(Parameter::value).flatMap(values -> Optional.ofNullable(values.get(tier)));
    }

    /** The amount is {@code dividend ÷ divisor}, rounded. */
    private Step part(TekunStep code, Tier tier, Money amount, Money dividend, int divisor, Fact... operands) {
        Money result = rounding.at(RoundingStage.PER_HEAD, amount);
        boolean exact = result.times(divisor).equals(dividend);
        List<Fact> all = new ArrayList<>(List.of(operands));
        all.add(Fact.of("tier", tier.name()));
        return Step.part(code, person.member().id(), result, exact, all.toArray(Fact[]::new));
    }

    private Step none(TekunStep code) {
        return Step.part(code, person.member().id(), Money.ZERO, true);
    }
}
