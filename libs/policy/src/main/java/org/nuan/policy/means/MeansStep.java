package org.nuan.policy.means;

import org.nuan.policy.amount.StepCode;

/** The steps by which the income of a household comes about. */
public enum MeansStep implements StepCode {
    /** Counted income of the household. */
    INCOME("{counted} − {deducted}"),
    INCOME_PER_HEAD("{income} ÷ {persons}");

    private final String formula;

    MeansStep(String formula) {
        this.formula = formula;
    }

    @Override
    public String formula() {
        return formula;
    }
}
