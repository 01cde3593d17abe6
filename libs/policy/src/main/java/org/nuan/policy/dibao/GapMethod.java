package org.nuan.policy.dibao;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.amount.Steps;
import org.nuan.policy.household.MemberUse;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.IncomeSteps;
import org.nuan.policy.pack.DibaoParameters;
import org.nuan.policy.pack.Preference;
import org.nuan.policy.pack.Preference.Method;
import org.nuan.policy.pack.Rounding;
import org.nuan.policy.pack.RoundingStage;
import org.nuan.policy.pack.Sections;
import org.nuan.policy.rule.Fact;

/**
 * The amount by the gap between the standard and the income per head (民发〔2021〕57号, Art.23), with the least share and
 * the classes of people who get more.
 *
 * <p>The basic amount is computed from whole sums and divided last, so that nothing is lost on the way; it is rounded to
 * the pack's unit at the pack's stage, and to the fen in any case.
 */
final class GapMethod {

    private final CaseFile it;
    private final int persons;
    private final Money standard;
    private final Money gapOfAll;
    private final Rounding rounding;
    private final List<Preference> preferences;
    private final RoundingMode mode;
    private final RoundingStage stage;
    private final int unit;
    private final boolean atMinimum;
    private final Money share;
    private final List<Step> steps = new ArrayList<>();
    private final List<Step> preferred = new ArrayList<>(2);
    private int fullyPaid;

    private GapMethod(CaseFile it) {
        this.it = it;
        this.persons = it.persons();
        this.standard = it.standard();
        this.gapOfAll = it.standardOfAll().minus(it.income());
        this.rounding = it.terms().rounding();
        this.mode = rounding.mode();
        this.stage = rounding.stage();
        this.unit = rounding.unitFen();
        this.preferences = it.terms().entries(Sections.PREFERENCES);
        int least = it.terms().value(DibaoParameters.MINIMUM_SHARE);
        this.atMinimum = gapOfAll.times(100).isLessThan(it.standardOfAll().times(least));
        this.share = atMinimum ? perHead(standard.percent(least, mode)) : perHead(gapOfAll.dividedBy(persons, mode));
    }

    /** The steps for a household that is entitled; the last is the total. */
    static List<Step> steps(CaseFile it) {
        return new GapMethod(it).compute();
    }

    private List<Step> compute() {
        steps.addAll(IncomeSteps.of(it));
        steps.add(gapPerHead());
        preferences();
        if (fullyPaid < persons) {
            base(persons - fullyPaid);
        }
        steps.addAll(preferred);
        return Steps.totalled(steps, rounding);
    }

    private Step gapPerHead() {
        Money perHead = it.incomePerHead();
        Fact income = Fact.of("incomePerHead", perHead);
        return Step.on(DibaoStep.GAP_PER_HEAD, standard.minus(perHead), true, Fact.of("standard", standard), income);
    }

    private void base(int heads) {
        Fact number = Fact.of("heads", heads);
        Fact all = Fact.of("persons", persons);
        Fact income = Fact.of("income", it.income());
        Fact rate = Fact.of("standard", standard);
        if (atMinimum) {
            int least = it.terms().value(DibaoParameters.MINIMUM_SHARE);
            Fact percent = Fact.of("percent", least);
            steps.add(Step.on(DibaoStep.MINIMUM_PER_HEAD, share, isShare(least), rate, percent));
            if (stage == RoundingStage.PER_HEAD || isShare(least)) {
                addBase(share.times(heads), share.times(heads));
                return;
            }
            Money exact = standard.times(heads).percent(least, mode);
            Money amount = perHousehold(exact);
            steps.add(Step.part(
                    DibaoStep.BASE_MINIMUM,
                    amount,
                    isExact(amount, 100, standard, least * heads),
                    rate,
                    percent,
                    number));
            return;
        }
        if (stage == RoundingStage.PER_HEAD) {
            boolean exact = isExact(share, persons, gapOfAll, 1);
            steps.add(Step.on(DibaoStep.SHARE_ROUNDED, share, exact, rate, all, income));
            addBase(share.times(heads), share.times(heads));
        } else if (gapOfAll.fen() % persons == 0) {
            addBase(share.times(heads), perHousehold(share.times(heads)));
        } else {
            Money amount = perHousehold(gapOfAll.timesRatio(heads, persons, mode));
            boolean exact = isExact(amount, persons, gapOfAll, heads);
            steps.add(Step.part(DibaoStep.BASE_EXACT, amount, exact, rate, all, income, number));
        }
    }

    private void addBase(Money exact, Money amount) {
        int heads = persons - fullyPaid;
        boolean same = exact.equals(amount);
        steps.add(Step.part(DibaoStep.BASE, amount, same, Fact.of("share", share), Fact.of("heads", heads)));
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
        for (Preference preference : preferences) {
            if (preference.when().holdFor(use.member(), day)) {
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
                full ? DibaoStep.FULL_AMOUNT : DibaoStep.ADD_ON,
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
}
