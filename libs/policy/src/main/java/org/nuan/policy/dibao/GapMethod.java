package org.nuan.policy.dibao;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuan.kernel.Money;
import org.nuan.policy.decision.MemberUse;
import org.nuan.policy.decision.Step;
import org.nuan.policy.decision.StepCode;
import org.nuan.policy.pack.Preference;
import org.nuan.policy.pack.Preference.Method;
import org.nuan.policy.pack.RoundingStage;
import org.nuan.policy.rule.Fact;

/**
 * The amount by the gap between the standard and the income per head (民发〔2021〕57号, Art.23), with the least share and
 * the classes of people who get more.
 *
 * <p>The basic amount is computed from whole sums and divided last, so that nothing is lost on the way; it is rounded to
 * the pack's unit at the pack's stage, and to the fen in any case.
 */
final class GapMethod {

    private final DibaoCase it;
    private final int persons;
    private final Money standard;
    private final Money gapOfAll;
    private final RoundingMode mode;
    private final RoundingStage stage;
    private final int unit;
    private final boolean atMinimum;
    private final Money share;
    private final List<Step> steps = new ArrayList<>();
    private final List<Step> preferred = new ArrayList<>(2);
    private int fullyPaid;

    private GapMethod(DibaoCase it) {
        this.it = it;
        this.persons = it.persons();
        this.standard = it.standard();
        this.gapOfAll = it.standardOfAll().minus(it.income());
        this.mode = it.terms().roundingMode().value();
        this.stage = it.terms().roundingStage().value();
        this.unit = it.terms().roundingUnit().value();
        int least = it.terms().minimumShare().value();
        this.atMinimum = gapOfAll.times(100).isLessThan(it.standardOfAll().times(least));
        this.share = atMinimum ? perHead(standard.percent(least, mode)) : perHead(gapOfAll.dividedBy(persons, mode));
    }

    /** The steps for a household that is entitled; the last is the total. */
    static List<Step> steps(DibaoCase it) {
        return new GapMethod(it).compute();
    }

    /** The steps that show the income, for a household that is not entitled. */
    static List<Step> incomeSteps(DibaoCase it) {
        List<Step> steps = new ArrayList<>();
        Money counted = it.means().countedIncome();
        Money deducted = it.means().deductedExpenditure();
        if (deducted.isPositive()) {
            Fact minuend = Fact.of("counted", counted);
            boolean exact = counted.compareTo(deducted) >= 0;
            steps.add(Step.on(StepCode.INCOME, it.income(), exact, minuend, Fact.of("deducted", deducted)));
        }
        if (it.persons() > 0) {
            boolean exact = it.income().fen() % it.persons() == 0;
            Fact income = Fact.of("income", it.income());
            steps.add(Step.on(
                    StepCode.INCOME_PER_HEAD, it.incomePerHead(), exact, income, Fact.of("persons", it.persons())));
        }
        return steps;
    }

    private List<Step> compute() {
        steps.addAll(incomeSteps(it));
        steps.add(gapPerHead());
        preferences();
        if (fullyPaid < persons) {
            base(persons - fullyPaid);
        }
        steps.addAll(preferred);
        total();
        return List.copyOf(steps);
    }

    private Step gapPerHead() {
        Money perHead = it.incomePerHead();
        Fact income = Fact.of("incomePerHead", perHead);
        return Step.on(StepCode.GAP_PER_HEAD, standard.minus(perHead), true, Fact.of("standard", standard), income);
    }

    private void base(int heads) {
        Fact number = Fact.of("heads", heads);
        Fact all = Fact.of("persons", persons);
        Fact income = Fact.of("income", it.income());
        Fact rate = Fact.of("standard", standard);
        if (atMinimum) {
            int least = it.terms().minimumShare().value();
            Fact percent = Fact.of("percent", least);
            steps.add(Step.on(StepCode.MINIMUM_PER_HEAD, share, isShare(least), rate, percent));
            if (stage == RoundingStage.PER_HEAD || isShare(least)) {
                addBase(share.times(heads), share.times(heads));
                return;
            }
            Money exact = standard.times(heads).percent(least, mode);
            Money amount = perHousehold(exact);
            steps.add(Step.part(
                    StepCode.BASE_MINIMUM,
                    amount,
                    isExact(amount, 100, standard, least * heads),
                    rate,
                    percent,
                    number));
            return;
        }
        if (stage == RoundingStage.PER_HEAD) {
            boolean exact = isExact(share, persons, gapOfAll, 1);
            steps.add(Step.on(StepCode.SHARE_ROUNDED, share, exact, rate, all, income));
            addBase(share.times(heads), share.times(heads));
        } else if (gapOfAll.fen() % persons == 0) {
            addBase(share.times(heads), perHousehold(share.times(heads)));
        } else {
            Money amount = perHousehold(gapOfAll.timesRatio(heads, persons, mode));
            boolean exact = isExact(amount, persons, gapOfAll, heads);
            steps.add(Step.part(StepCode.BASE_EXACT, amount, exact, rate, all, income, number));
        }
    }

    private void addBase(Money exact, Money amount) {
        int heads = persons - fullyPaid;
        boolean same = exact.equals(amount);
        steps.add(Step.part(StepCode.BASE, amount, same, Fact.of("share", share), Fact.of("heads", heads)));
    }

    private boolean isShare(int percent) {
        return isExact(share, 100, standard, percent);
    }

    /** Whether {@code amount × divisor = of × factor}. */
    private static boolean isExact(Money amount, long divisor, Money of, long factor) {
        return amount.times(divisor).equals(of.times(factor));
    }

    /** For each person the class that brings the most; of equal ones, the first in the pack. */
    private void preferences() {
        LocalDate day = it.situation().ageDay();
        for (MemberUse use : it.household().members()) {
            if (use.counts()) {
                best(use, day).ifPresent(preference -> addPreferred(use.member().id(), preference));
            }
        }
    }

    private Optional<Preference> best(MemberUse use, LocalDate day) {
        Optional<Preference> best = Optional.empty();
        long highest = 0;
        for (Preference preference : it.terms().preferences()) {
            if (preference.when().holdsFor(use.member(), day)) {
                long gain = gain(preference);
                if (gain > highest) {
                    highest = gain;
                    best = Optional.of(preference);
                }
            }
        }
        return best;
    }

    /** What the class brings to a person beyond the share of the gap, in fen. */
    private long gain(Preference preference) {
        long amount = inPercent(preference).fen();
        return preference.method() == Method.ADD_ON ? amount : amount - share.fen();
    }

    private Money inPercent(Preference preference) {
        Money exact = standard.percent(preference.percent(), mode);
        return stage == RoundingStage.AT_END ? exact : exact.roundedTo(unit, mode);
    }

    private void addPreferred(String memberId, Preference preference) {
        boolean full = preference.method() == Method.FULL_AMOUNT;
        fullyPaid += full ? 1 : 0;
        Money amount = inPercent(preference);
        preferred.add(Step.part(
                full ? StepCode.FULL_AMOUNT : StepCode.ADD_ON,
                memberId,
                preference,
                amount,
                isExact(amount, 100, standard, preference.percent()),
                Fact.of("standard", standard),
                Fact.of("percent", preference.percent())));
    }

    private Money perHead(Money exact) {
        return stage == RoundingStage.PER_HEAD ? exact.roundedTo(unit, mode) : exact;
    }

    private Money perHousehold(Money exact) {
        return stage == RoundingStage.PER_HOUSEHOLD ? exact.roundedTo(unit, mode) : exact;
    }

    private void total() {
        List<Fact> terms = new ArrayList<>();
        Money sum = Money.ZERO;
        for (Step step : steps) {
            if (step.partOfTotal()) {
                terms.add(Fact.of("term", step.result()));
                sum = sum.plus(step.result());
            }
        }
        Money total = stage == RoundingStage.AT_END ? sum.roundedTo(unit, mode) : sum;
        if (!total.equals(sum)) {
            Money difference = total.minus(sum);
            Fact rounded = Fact.of("rounded", total);
            steps.add(Step.part(StepCode.ROUNDING, difference, true, rounded, Fact.of("sum", sum)));
            terms.add(Fact.of("term", difference));
        }
        steps.add(new Step(StepCode.TOTAL, "", List.of(), List.copyOf(terms), total, true, false));
    }
}
