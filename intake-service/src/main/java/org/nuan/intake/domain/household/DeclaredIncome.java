package org.nuan.intake.domain.household;

import org.nuan.kernel.Money;

/**
 * An income as declared.
 *
 * @param subkind finer, such as CENTRAL_BASIC_PENSION; empty if not said
 * @param monthly average of a month, not negative
 */
public record DeclaredIncome(IncomeKind kind, String subkind, Money monthly) {

    public DeclaredIncome {
        if (monthly.isNegative()) {
            throw new IllegalArgumentException("an income cannot be negative");
        }
    }
}
