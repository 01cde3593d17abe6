package org.nuan.policy.dibao;

import java.math.RoundingMode;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Preference;
import org.nuan.policy.pack.Rounding;
import org.nuan.policy.pack.RoundingStage;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.situation.Member;

/** What a class of people is worth in one household. */
final class ClassAmounts {

    private final CaseFile it;
    private final Money standard;
    private final Rounding rounding;

    ClassAmounts(CaseFile it) {
        this.it = it;
        this.standard = it.standard();
        this.rounding = it.terms().rounding();
    }

    /** What it adds to the basic amount, or what it is in its place; below zero where the gap is. */
    Money of(Preference preference) {
        RoundingMode mode = rounding.mode();
        Money exact = switch (preference.method()) {
            case ADD_ON, FULL_AMOUNT -> standard.percent(preference.percent(), mode);
            case ADD_AMOUNT -> preference.amount();
            case GAP_TO_PERCENT -> raisedGapOfAll(preference).timesRatio(1, 100L * it.persons(), mode);
        };
        return rounding.stage() == RoundingStage.AT_END ? exact : exact.roundedTo(rounding.unitFen(), mode);
    }

    /** The gap of all members from the raised standard, times 100. */
    private Money raisedGapOfAll(Preference preference) {
        return it.standardOfAll().times(preference.percent()).minus(it.income().times(100));
    }

    Step step(Member member, Preference preference) {
        Money amount = of(preference);
        Fact percent = Fact.of("percent", preference.percent());
        Fact rate = Fact.of("standard", standard);
        return switch (preference.method()) {
            case ADD_ON -> part(DibaoStep.ADD_ON, member, preference, amount, rate, percent);
            case FULL_AMOUNT -> part(DibaoStep.FULL_AMOUNT, member, preference, amount, rate, percent);
            case ADD_AMOUNT -> {
                Fact added = Fact.of("amount", preference.amount());
                yield part(DibaoStep.ADD_AMOUNT, member, preference, amount, added);
            }
            case GAP_TO_PERCENT -> {
                Fact income = Fact.of("income", it.income());
                Fact persons = Fact.of("persons", it.persons());
                yield part(DibaoStep.GAP_TO_PERCENT, member, preference, amount, rate, percent, income, persons);
            }
        };
    }

    private Step part(DibaoStep code, Member member, Preference preference, Money amount, Fact... operands) {
        return Step.part(code, member.id(), preference, amount, isExact(amount, preference), operands);
    }

    private boolean isExact(Money amount, Preference preference) {
        return switch (preference.method()) {
            case ADD_ON, FULL_AMOUNT -> Exact.is(amount, 100, standard, preference.percent());
            case ADD_AMOUNT -> amount.equals(preference.amount());
            case GAP_TO_PERCENT -> Exact.is(amount, 100L * it.persons(), raisedGapOfAll(preference), 1);
        };
    }
}
