package org.nuan.policy.means;

import org.nuan.kernel.Money;
import org.nuan.policy.situation.Income;

/**
 * What the receipts of one member, type and source come to per month over the look-back period.
 *
 * @param income per month, rounded to the fen by the mode of the pack
 * @param sum of the receipts inside the period
 * @param months of the period; months without a receipt count with nothing
 */
public record Average(Income income, Money sum, int months) {

    public boolean isExact() {
        return income.monthly().times(months).equals(sum);
    }
}
