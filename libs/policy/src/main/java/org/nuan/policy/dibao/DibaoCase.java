package org.nuan.policy.dibao;

import java.util.ArrayList;
import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/**
 * A household under the terms of a pack: what the rules ask about.
 *
 * @param income per month, counted, after deductions; not below zero
 */
record DibaoCase(Situation situation, DibaoTerms terms, Household household, Means means, Money income) {

    static DibaoCase of(Situation situation, Pack pack) {
        DibaoTerms terms = DibaoTerms.of(pack, situation.residence(), situation.benefitMonth());
        Household household = Household.of(situation, terms.absences().value());
        Means means = Means.of(situation, household, terms);
        Money income = means.countedIncome().minus(means.deductedExpenditure()).max(Money.ZERO);
        return new DibaoCase(situation, terms, household, means, income);
    }

    int persons() {
        return household.persons();
    }

    Money standard() {
        return terms.standard().value();
    }

    /** The standard of everybody who counts, together. */
    Money standardOfAll() {
        return standard().times(persons());
    }

    /** To the fen, for show; comparisons use the exact sums. */
    Money incomePerHead() {
        return persons() == 0
                ? Money.ZERO
                : income.dividedBy(persons(), terms.roundingMode().value());
    }

    /** Open facts of that kind about members who count. */
    List<String> open(Unknown.Kind kind) {
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
