package org.nuan.policy.rigid;

import org.nuan.policy.amount.StepCode;

/** The steps by which income and rigid expenditure of a period are compared. */
public enum RigidStep implements StepCode {
    INCOME_OF_PERIOD("{income} × {months}"),
    /** What was spent to live, as far as it counts. */
    LIVING_COUNTED("min({spent}, {standard} × {percent} % × {persons} × {months})"),
    EXPENDITURE_OF_PERIOD("{living} + {other}"),
    /** The share of income that expenditure has to be more than. */
    SHARE_OF_INCOME("{income} × {percent} %");

    private final String formula;

    RigidStep(String formula) {
        this.formula = formula;
    }

    @Override
    public String formula() {
        return formula;
    }
}
