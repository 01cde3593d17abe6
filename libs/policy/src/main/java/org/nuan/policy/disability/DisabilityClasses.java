package org.nuan.policy.disability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.household.MemberUse;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.IncomeRules;
import org.nuan.policy.means.ItemUse;
import org.nuan.policy.means.MemberFile;
import org.nuan.policy.pack.DisabilityClass;
import org.nuan.policy.pack.DisabilityParameters;
import org.nuan.policy.pack.Rung;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.pack.Sections;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.rule.Answer;
import org.nuan.policy.rule.Fact;
import org.nuan.policy.rule.Finding;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Unknown;

/** To which class of a subsidy a disabled person belongs. */
final class DisabilityClasses {

    private static final Set<Rung> GUARANTEED = EnumSet.of(Rung.DIBAO, Rung.SINGLE_PERSON_DIBAO);
    private static final int PERCENT = 100;

    private final MemberFile it;
    private final Scheme scheme;
    private final Set<String> open = new LinkedHashSet<>(0);
    private final List<String> pending = new ArrayList<>(0);

    private DisabilityClasses(MemberFile it, Scheme scheme) {
        this.it = it;
        this.scheme = scheme;
    }

    static Finding finding(MemberFile it, Scheme scheme) {
        DisabilityClasses classes = new DisabilityClasses(it, scheme);
        Optional<DisabilityClass> best = classes.best();
        if (best.isPresent()) {
            return Finding.of(
                    true,
                    DisabilityReason.IN_DISABILITY_CLASS,
                    DisabilityReason.IN_NO_DISABILITY_CLASS,
                    Fact.of("classZh", best.get().name().zh()),
                    Fact.of("classEn", best.get().name().en()),
                    Fact.of("source", best.get().validity().source()));
        }
        return classes.open.isEmpty()
                ? Finding.of(false, DisabilityReason.IN_DISABILITY_CLASS, DisabilityReason.IN_NO_DISABILITY_CLASS)
                : Finding.open(DisabilityReason.DISABILITY_CLASS_OPEN, List.copyOf(classes.open));
    }

    /** The class that brings the most; of equal ones, the first in the pack. */
    static Optional<DisabilityClass> best(MemberFile it, Scheme scheme) {
        return new DisabilityClasses(it, scheme).best();
    }

    /** What a class pays a month in that household, to the fen. */
    static Money amount(DisabilityClass found, CaseFile it) {
        return found.percentOfStandard() > 0
                ? it.standard()
                        .percent(
                                found.percentOfStandard(), it.terms().rounding().mode())
                : found.amount(it.situation().residence());
    }

    private Optional<DisabilityClass> best() {
        Optional<DisabilityClass> best = Optional.empty();
        Money most = Money.ZERO;
        for (DisabilityClass one : it.household().terms().entries(Sections.DISABILITY_CLASSES)) {
            if (one.scheme() == scheme && one.when().holdFor(it.member(), day()) && holds(one)) {
                Money amount = amount(one, it.household());
                if (best.isEmpty() || most.isLessThan(amount)) {
                    best = Optional.of(one);
                    most = amount;
                }
            }
        }
        return best;
    }

    private boolean holds(DisabilityClass one) {
        pending.clear();
        Answer answer = stands(one);
        if (answer == Answer.UNKNOWN) {
            open.addAll(pending);
        }
        return answer == Answer.YES;
    }

    private LocalDate day() {
        return it.household().situation().ageDay();
    }

    private Answer stands(DisabilityClass one) {
        return switch (one.standing()) {
            case ANY -> Answer.YES;
            case IN_DIBAO -> guaranteed();
            case WITHOUT_FIXED_INCOME -> outsideAnd(withoutFixedIncome());
            case SEVERAL_DISABLED -> outsideAnd(several() ? limitedIncome() : Answer.NO);
            case LIVING_ON_ELDERLY -> outsideAnd(livingOnElderly() ? limitedIncome() : Answer.NO);
        };
    }

    private Answer guaranteed() {
        boolean withHousehold = it.rungs().household() == Rung.DIBAO
                && it.household().household().counts(it.member().id());
        if (withHousehold || GUARANTEED.contains(it.rung())) {
            return Answer.YES;
        }
        return unlessOpen(it.openFor(GUARANTEED), Answer.NO);
    }

    private Answer outsideAnd(Answer condition) {
        if (condition == Answer.NO) {
            return Answer.NO;
        }
        return switch (guaranteed()) {
            case YES -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
            case NO -> condition;
        };
    }

    private Answer unlessOpen(List<String> facts, Answer otherwise) {
        pending.addAll(facts);
        return facts.isEmpty() ? otherwise : Answer.UNKNOWN;
    }

    private Answer withoutFixedIncome() {
        Set<IncomeType> fixed = terms().value(DisabilityParameters.FIXED_INCOME);
        String id = it.member().id();
        for (ItemUse<Income> use : it.household().means().incomes()) {
            Income income = use.item();
            if (income.memberId().equals(id)
                    && fixed.contains(income.type())
                    && income.monthly().isPositive()) {
                return Answer.NO;
            }
        }
        Unknown unknown = new Unknown(id, Unknown.Kind.INCOME);
        boolean known = !it.household().situation().unknowns().contains(unknown);
        return unlessOpen(known ? List.of() : List.of(unknown.code()), Answer.YES);
    }

    private boolean several() {
        int disabled = 0;
        for (MemberUse use : it.household().household().members()) {
            disabled += use.counts() && use.member().disability().isCertified() ? 1 : 0;
        }
        return disabled >= terms().value(DisabilityParameters.SEVERAL);
    }

    /** Every other adult of the household is elderly or disabled, and at least one is elderly. */
    private boolean livingOnElderly() {
        int from = terms().value(DisabilityParameters.ELDERLY_AGE);
        boolean onElderly = false;
        for (MemberUse use : it.household().household().members()) {
            Member other = use.member();
            if (!use.counts()
                    || other.isMinorOn(day())
                    || other.id().equals(it.member().id())) {
                continue;
            }
            boolean elderly = other.ageOn(day()) >= from;
            if (!elderly && !other.disability().isCertified()) {
                return false;
            }
            onElderly |= elderly;
        }
        return onElderly && it.member().ageOn(day()) < from;
    }

    private Answer limitedIncome() {
        CaseFile household = it.household();
        int percent = terms().value(DisabilityParameters.INCOME_PERCENT);
        boolean within = household
                        .income()
                        .times(PERCENT)
                        .compareTo(household.standardOfAll().times(percent))
                <= 0;
        return within ? unlessOpen(IncomeRules.open(household), Answer.YES) : Answer.NO;
    }

    private Terms terms() {
        return it.household().terms();
    }
}
