package org.nuan.policy.exit;

import org.nuan.policy.amount.StepCode;

/** The steps of what is paid on the way out. */
enum ExitStep implements StepCode {
    /** The share of the former award. */
    EXIT_SHARE("{former} × {percent} %"),
    /** The former award in full, while exits are suspended. */
    EXIT_SUSPENDED("{former}"),
    /** The reward at the beginning of a year. */
    EXIT_REWARD("{standard} × {percent} %");

    private final String formula;

    ExitStep(String formula) {
        this.formula = formula;
    }

    @Override
    public String formula() {
        return formula;
    }
}
