package org.nuan.policy.means;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.household.Household;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.ParameterKey;
import org.nuan.policy.pack.Terms;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/**
 * A household under the terms of a pack: what the rules of every scheme ask about.
 *
 * @param income per month, counted, after deductions; not below zero
 */
public record CaseFile(Situation situation, Terms terms, Household household, Means means, Money income) {

    /** @throws Pack.NotCovered if the pack does not cover the month */
    public static CaseFile of(Situation situation, Pack pack) {
        Terms terms = Terms.of(pack, situation.residence(), situation.benefitMonth());
        return of(situation, terms, Household.of(situation, terms));
    }

    private static CaseFile of(Situation situation, Terms terms, Household household) {
        Means means = Means.of(situation, household, terms);
        Money income = means.countedIncome().minus(means.deducted()).max(Money.ZERO);
        return new CaseFile(situation, terms, household, means, income);
    }

    /** The same household for a decision under another scheme, which notes for itself what it reads. */
    public CaseFile copy() {
        return new CaseFile(situation, terms.copy(), household, means, income);
    }

    /**
     * One member alone, with the own income and property only, whether or not the member counts in the household. No
     * expenditure is deducted.
     *
     * @param notCounted the types of income that the scheme leaves out
     */
    public CaseFile alone(Member member, ParameterKey<Set<IncomeType>> notCounted) {
        Household one = Household.ofOne(member);
        Means own = Means.received(situation, one, terms, terms.value(notCounted));
        return new CaseFile(situation, terms, one, own, own.countedIncome());
    }

    /** One member alone, as if the household were this person: the own income, support received or due, own deductions. */
    public CaseFile alone(Member member) {
        return of(situation, terms, Household.ofOne(member));
    }

    /**
     * The same household, with what every member has as a scheme uses it that asks about each on his own.
     *
     * @param notCounted the types of income that the scheme leaves out
     */
    public CaseFile eachAlone(ParameterKey<Set<IncomeType>> notCounted) {
        Household each = Household.ofEach(situation.members());
        Means own = Means.received(situation, each, terms, terms.value(notCounted));
        return new CaseFile(situation, terms, household, own, income);
    }

    public int persons() {
        return household.persons();
    }

    /** The standard per head and month. */
    public Money standard() {
        return terms.standard().value();
    }

    /** The standard of everybody who counts, together. */
    public Money standardOfAll() {
        return standard().times(persons());
    }

    /** To the fen, for show; comparisons use the exact sums. */
    public Money incomePerHead() {
        return persons() == 0
                ? Money.ZERO
                : income.dividedBy(persons(), terms.rounding().mode());
    }

    /** Open facts of that kind about members who count. */
    public List<String> open(Unknown.Kind kind) {
        if (situation.unknowns().isEmpty()) {
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        for (Unknown unknown : situation.unknowns()) {
            if (unknown.kind() == kind && household.counts(unknown.memberId())) {
                codes.add(unknown.code());
            }
        }
        return codes;
    }
}
