package org.nuan.policy.single;

import java.math.RoundingMode;
import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Rounding;
import org.nuan.policy.pack.RoundingStage;
import org.nuan.policy.pack.SinglePerson;
import org.nuan.policy.pack.SinglePerson.Method;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Member;

/** What one person gets alone, as one of a class: the amount of the class, made up to what it has to reach together. */
final class SingleAmount {

    private final CaseFile own;
    private final Member member;
    private final SinglePerson asked;
    private final Rounding rounding;

    SingleAmount(CaseFile own, Member member, SinglePerson asked) {
        this.own = own;
        this.member = member;
        this.asked = asked;
        this.rounding = own.terms().rounding();
    }

    Money total() {
        return amount().plus(madeUp());
    }

    List<Step> parts() {
        return madeUp().isPositive() ? List.of(basic(), together()) : List.of(basic());
    }

    private Money amount() {
        Money part = share(asked.percent());
        return asked.method() == Method.FULL_AMOUNT
                ? part
                : rounded(part.minus(own.income()).max(Money.ZERO));
    }

    private Money share(int percent) {
        return rounded(own.standard().percent(percent, rounding.mode()));
    }

    private Money madeUp() {
        Money reached = amount().plus(subsidy());
        return asked.togetherPercent() == 0
                ? Money.ZERO
                : share(asked.togetherPercent()).minus(reached).max(Money.ZERO);
    }

    /** The living subsidy for the disabled that the person already gets. */
    private Money subsidy() {
        Money sum = Money.ZERO;
        for (Benefit benefit : own.situation().particulars().benefits()) {
            boolean counts = benefit.kind() == Benefit.Kind.DISABILITY_LIVING
                    && benefit.memberId().equals(member.id());
            sum = counts ? sum.plus(benefit.monthly()) : sum;
        }
        return sum;
    }

    private Step basic() {
        Fact rate = Fact.of("standard", own.standard());
        Fact percent = Fact.of("percent", asked.percent());
        if (asked.method() == Method.FULL_AMOUNT) {
            return part(SingleStep.SINGLE_FULL, amount(), asked.percent(), Money.ZERO, rate, percent);
        }
        Fact income = Fact.of("income", own.income());
        return part(SingleStep.SINGLE_GAP, amount(), asked.percent(), own.income(), rate, percent, income);
    }

    private Step together() {
        return part(
                SingleStep.SINGLE_TOGETHER,
                madeUp(),
                asked.togetherPercent(),
                amount().plus(subsidy()),
                Fact.of("standard", own.standard()),
                Fact.of("percent", asked.togetherPercent()),
                Fact.of("amount", amount()),
                Fact.of("subsidy", subsidy()));
    }

    /** A part that is exact if it is the percentage of the standard less what is taken off. */
    private Step part(SingleStep code, Money result, int percent, Money less, Fact... operands) {
        boolean exact = result.plus(less).times(100).equals(own.standard().times(percent));
        return Step.part(code, member.id(), asked, result, exact, operands);
    }

    private Money rounded(Money exact) {
        RoundingMode mode = rounding.mode();
        return rounding.stage() == RoundingStage.AT_END ? exact : exact.roundedTo(rounding.unitFen(), mode);
    }
}
