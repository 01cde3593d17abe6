package org.nuan.policy.group;

import org.nuan.policy.amount.StepCode;

/** The steps of one-off subsidies. */
public enum GroupStep implements StepCode {
    /** To one person. */
    ONE_OFF_TO_PERSON("{amount}");

    private final String formula;

    GroupStep(String formula) {
        this.formula = formula;
    }

    @Override
    public String formula() {
        return formula;
    }
}
