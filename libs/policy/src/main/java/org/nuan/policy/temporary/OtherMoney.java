package org.nuan.policy.temporary;

import java.util.ArrayList;
import java.util.List;
import org.nuan.kernel.Money;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.ItemUse;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Unknown;

/**
 * What the applicant gets a month from unemployment insurance or own work.
 *
 * @param open facts about it that are not known
 */
record OtherMoney(Money monthly, List<String> open) {

    static OtherMoney of(CaseFile file) {
        String applicant = "";
        for (Member member : file.situation().members()) {
            applicant = member.relation() == Relation.APPLICANT ? member.id() : applicant;
        }
        Money monthly = insurance(file, applicant).plus(earned(file, applicant));
        List<String> open = new ArrayList<>();
        for (Unknown unknown : file.situation().unknowns()) {
            if (unknown.kind() == Unknown.Kind.INCOME && unknown.memberId().equals(applicant)) {
                open.add(unknown.code());
            }
        }
        return new OtherMoney(monthly, open);
    }

    private static Money insurance(CaseFile file, String applicant) {
        Money sum = Money.ZERO;
        for (Benefit benefit : file.situation().particulars().benefits()) {
            boolean insurance = benefit.kind() == Benefit.Kind.UNEMPLOYMENT_INSURANCE;
            sum = insurance && benefit.memberId().equals(applicant) ? sum.plus(benefit.monthly()) : sum;
        }
        return sum;
    }

    private static Money earned(CaseFile file, String applicant) {
        Money sum = Money.ZERO;
        for (ItemUse<Income> use : file.means().incomes()) {
            Income income = use.item();
            boolean earned = income.type() == IncomeType.WAGE
                    || income.type() == IncomeType.BUSINESS
                    || income.type() == IncomeType.UNEMPLOYMENT_BENEFIT;
            sum = use.counted() && earned && income.memberId().equals(applicant) ? sum.plus(income.monthly()) : sum;
        }
        return sum;
    }
}
