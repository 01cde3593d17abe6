package org.nuan.policy.tekun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.Rounding;
import org.nuan.policy.pack.RoundingStage;
import org.nuan.policy.pack.TekunParameters;
import org.nuan.policy.pack.TekunParameters.OwnIncome;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Residence;

/**
 * The basic living allowance of one person a month: the amount that the place has set, or a share of the minimum living
 * standard. An amount below the share that the law wants is paid as set, and pointed out.
 */
final class LivingAllowance {

    private final Person person;
    private final Terms terms;
    private final Rounding rounding;
    private final Money standard;
    private final List<Step> steps = new ArrayList<>(3);

    private LivingAllowance(Person person) {
        this.person = person;
        this.terms = person.file().terms();
        this.rounding = terms.rounding();
        this.standard = terms.standard().value();
    }

    static List<Step> steps(Person person) {
        LivingAllowance allowance = new LivingAllowance(person);
        Money living = allowance.set().map(allowance::asSet).orElseGet(allowance::byShare);
        allowance.pay(living);
        return allowance.steps;
    }

    /** The amount of the narrowest group to which the person belongs. */
    private Optional<Money> set() {
        if (person.member().is(Attribute.LIVES_IN_INSTITUTION)) {
            Optional<Money> institution =
                    amount(TekunParameters.LIVING_INSTITUTION_URBAN, TekunParameters.LIVING_INSTITUTION_RURAL);
            if (institution.isPresent()) {
                return institution;
            }
        }
        Optional<Money> ordinary = amount(TekunParameters.LIVING_URBAN, TekunParameters.LIVING_RURAL);
        if (!person.isDisabled(TekunParameters.DISABILITY_GRADES)) {
            return ordinary;
        }
        return amount(TekunParameters.LIVING_DISABLED_URBAN, TekunParameters.LIVING_DISABLED_RURAL)
                .or(() -> ordinary);
    }

    private Optional<Money> amount(ParameterKey<Money> urban, ParameterKey<Money> rural) {
        return terms.find(terms.residence() == Residence.URBAN ? urban : rural).map(Parameter::value);
    }

    private Money asSet(Money living) {
        int floor = terms.value(TekunParameters.LIVING_FLOOR);
        step(TekunStep.TEKUN_LIVING_AMOUNT, living, true, Fact.of("living", living));
        Money least = standard.percent(floor, rounding.mode());
        if (living.isLessThan(least)) {
            boolean exact = least.times(100).equals(standard.times(floor));
            step(TekunStep.TEKUN_LIVING_FLOOR, least, exact, ofStandard(), Fact.of("percent", floor));
        }
        return living;
    }

    private Money byShare() {
        int share = terms.value(TekunParameters.LIVING_SHARE);
        Money living = rounding.at(RoundingStage.PER_HEAD, standard.percent(share, rounding.mode()));
        boolean exact = living.times(100).equals(standard.times(share));
        step(TekunStep.TEKUN_LIVING_SHARE, living, exact, ofStandard(), Fact.of("percent", share));
        return living;
    }

    private void pay(Money living) {
        String id = person.member().id();
        Fact full = Fact.of("living", living);
        if (terms.value(TekunParameters.OWN_INCOME) == OwnIncome.KEPT) {
            steps.add(Step.part(TekunStep.TEKUN_LIVING, id, living, true, full));
            return;
        }
        Money income = person.alone().income();
        Money gap = living.minus(income).max(Money.ZERO);
        boolean exact = income.compareTo(living) <= 0;
        steps.add(Step.part(TekunStep.TEKUN_LIVING_GAP, id, gap, exact, full, Fact.of("ownIncome", income)));
    }

    private Fact ofStandard() {
        return Fact.of("standard", standard);
    }

    private void step(TekunStep code, Money result, boolean exact, Fact... operands) {
        steps.add(new Step(code, person.member().id(), List.of(), List.of(operands), result, exact, false));
    }
}
