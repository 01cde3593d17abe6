package org.nuan.policy.dibao;

import java.math.RoundingMode;
import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.DibaoParameters;
import org.nuan.policy.pack.Rounding;
import org.nuan.policy.pack.RoundingStage;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.situation.Member;

/**
 * The basic amounts by the gap between the standard and the income per head (民发〔2021〕57号, Art.23), with the least
 * share.
 *
 * <p>They are computed from whole sums and divided last, so that nothing is lost on the way; they are rounded to the
 * pack's unit at the pack's stage, and to the fen in any case.
 */
final class GapMethod implements BasicAmounts {

    private final CaseFile it;
    private final int persons;
    private final Money standard;
    private final Money gapOfAll;
    private final Rounding rounding;
    private final RoundingMode mode;
    private final int least;
    private final boolean atMinimum;
    private final Money share;

    GapMethod(CaseFile it) {
        this.it = it;
        this.persons = it.persons();
        this.standard = it.standard();
        this.gapOfAll = it.standardOfAll().minus(it.income());
        this.rounding = it.terms().rounding();
        this.mode = rounding.mode();
        this.least = it.terms().value(DibaoParameters.MINIMUM_SHARE);
        this.atMinimum = gapOfAll.times(100).isLessThan(it.standardOfAll().times(least));
        Money exact = atMinimum ? standard.percent(least, mode) : gapOfAll.dividedBy(persons, mode);
        this.share = rounding.at(RoundingStage.PER_HEAD, exact);
    }

    @Override
    public Money of(Member member) {
        return share;
    }

    @Override
    public List<Step> before() {
        Money perHead = it.incomePerHead();
        Fact income = Fact.of("incomePerHead", perHead);
        return List.of(Step.on(DibaoStep.GAP_PER_HEAD, standard.minus(perHead), true, rate(), income));
    }

    @Override
    public List<Step> parts(List<Member> members) {
        int heads = members.size();
        if (heads == 0) {
            return List.of();
        }
        return atMinimum ? minimum(heads) : gap(heads);
    }

    private List<Step> minimum(int heads) {
        Fact percent = Fact.of("percent", least);
        boolean exact = Exact.is(share, 100, standard, least);
        Step perHead = Step.on(DibaoStep.MINIMUM_PER_HEAD, share, exact, rate(), percent);
        if (exact || rounding.stage() == RoundingStage.PER_HEAD) {
            return List.of(perHead, base(heads));
        }
        Money amount =
                rounding.at(RoundingStage.PER_HOUSEHOLD, standard.times(heads).percent(least, mode));
        boolean whole = Exact.is(amount, 100, standard, (long) least * heads);
        return List.of(perHead, Step.part(DibaoStep.BASE_MINIMUM, amount, whole, rate(), percent, number(heads)));
    }

    private List<Step> gap(int heads) {
        Fact all = Fact.of("persons", persons);
        Fact income = Fact.of("income", it.income());
        if (rounding.stage() == RoundingStage.PER_HEAD) {
            boolean exact = Exact.is(share, persons, gapOfAll, 1);
            Step perHead = Step.on(DibaoStep.SHARE_ROUNDED, share, exact, rate(), all, income);
            return List.of(perHead, base(heads));
        }
        if (gapOfAll.fen() % persons == 0) {
            return List.of(base(heads));
        }
        Money amount = rounding.at(RoundingStage.PER_HOUSEHOLD, gapOfAll.timesRatio(heads, persons, mode));
        boolean exact = Exact.is(amount, persons, gapOfAll, heads);
        return List.of(Step.part(DibaoStep.BASE_EXACT, amount, exact, rate(), all, income, number(heads)));
    }

    private Step base(int heads) {
        Money exact = share.times(heads);
        Money amount = rounding.at(RoundingStage.PER_HOUSEHOLD, exact);
        return Step.part(DibaoStep.BASE, amount, exact.equals(amount), Fact.of("share", share), number(heads));
    }

    private Fact rate() {
        return Fact.of("standard", standard);
    }

    private static Fact number(int heads) {
        return Fact.of("heads", heads);
    }
}
