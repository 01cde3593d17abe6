package org.nuan.policy.means;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.household.Household;
import org.nuan.policy.means.SupportDue.Use;
import org.nuan.policy.pack.SupportFormula;
import org.nuan.policy.pack.SupportParameters;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.situation.Obligor;
import org.nuan.policy.situation.Relation;

/**
 * Computes what obligors outside the household owe its members. Everything is computed from whole sums and rounded once,
 * at the end.
 */
final class SupportOwed {

    private final List<Obligor> obligors;
    private final Household household;
    private final Terms terms;
    private final SupportFormula formula;
    private final RoundingMode mode;
    private final Money line;

    private SupportOwed(List<Obligor> obligors, Household household, Terms terms, SupportFormula formula) {
        this.obligors = obligors;
        this.household = household;
        this.terms = terms;
        this.formula = formula;
        this.mode = terms.rounding().mode();
        this.line = terms.standard().value().percent(terms.value(SupportParameters.LINE), mode);
    }

    /** One for each obligor of a situation, in its order; none where the place has no formula. */
    static List<SupportDue> of(List<Obligor> obligors, Household household, Terms terms) {
        if (obligors.isEmpty()) {
            return List.of();
        }
        SupportFormula formula = terms.value(SupportParameters.FORMULA);
        return formula == SupportFormula.NONE ? List.of() : new SupportOwed(obligors, household, terms, formula).all();
    }

    private List<SupportDue> all() {
        List<SupportDue> all = new ArrayList<>(obligors.size());
        for (Obligor obligor : obligors) {
            all.add(due(obligor));
        }
        return all;
    }

    private SupportDue due(Obligor obligor) {
        if (!household.counts(obligor.memberId())) {
            return nothing(obligor, Use.MEMBER_DOES_NOT_COUNT);
        }
        if (isExempt(obligor)) {
            return nothing(obligor, Use.EXEMPT);
        }
        Money excess = obligor.householdIncome().minus(line.times(obligor.householdMembers()));
        return excess.isPositive() ? share(obligor, excess) : nothing(obligor, Use.NOTHING_ABOVE_LINE);
    }

    private SupportDue nothing(Obligor obligor, Use use) {
        return new SupportDue(obligor, use, line, 0, 1, Money.ZERO, true);
    }

    private boolean isExempt(Obligor obligor) {
        return obligor.standings().stream().anyMatch(terms.value(SupportParameters.EXEMPT_STANDINGS)::contains)
                || (terms.value(SupportParameters.EXEMPT_RELATIONS).contains(obligor.relation())
                        && obligor.age() >= terms.value(SupportParameters.EXEMPT_AGE));
    }

    /** @param excess of all members of the obligor's household together */
    private SupportDue share(Obligor obligor, Money excess) {
        boolean perHead = formula == SupportFormula.EXCESS_PER_HEAD;
        int percent = perHead ? percentPerHead(obligor) : terms.value(SupportParameters.PERCENT);
        int divisor = perHead ? obligor.supported() : timesListed(obligor);
        long parts = 100L * divisor * (perHead ? obligor.householdMembers() : 1);
        Money owed = excess.timesRatio(percent, parts, mode);
        boolean exact = owed.times(parts).equals(excess.times(percent));
        return new SupportDue(obligor, Use.COUNTED, line, percent, divisor, owed, exact);
    }

    private int percentPerHead(Obligor obligor) {
        long children = obligors.stream()
                .filter(other -> other.relation() == Relation.CHILD)
                .filter(other -> other.memberId().equals(obligor.memberId()))
                .count();
        boolean many = children >= terms.value(SupportParameters.MANY_CHILDREN);
        return terms.value(many ? SupportParameters.PERCENT_OF_MANY : SupportParameters.PERCENT);
    }

    /** A household that owes support to two members of this one owes its share once. */
    private int timesListed(Obligor obligor) {
        int times = 0;
        for (Obligor other : obligors) {
            times += other.id().equals(obligor.id()) && household.counts(other.memberId()) ? 1 : 0;
        }
        return times;
    }
}
