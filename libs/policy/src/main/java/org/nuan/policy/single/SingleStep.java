package org.nuan.policy.single;

import org.nuan.policy.amount.StepCode;

/** The steps of the amount of people who apply alone. */
public enum SingleStep implements StepCode {
    /** The gap from the percentage to the own income. */
    SINGLE_GAP("{standard} × {percent} % − {income}"),
    SINGLE_FULL("{standard} × {percent} %"),
    /** What is added, so that amount and living subsidy for the disabled reach the percentage together. */
    SINGLE_TOGETHER("{standard} × {percent} % − {amount} − {subsidy}");

    private final String formula;

    SingleStep(String formula) {
        this.formula = formula;
    }

    @Override
    public String formula() {
        return formula;
    }
}
