package org.nuan.policy.disaster;

import org.nuan.policy.amount.StepCode;

/** The steps of aid after a disaster. */
public enum DisasterStep implements StepCode {
    EMERGENCY_DAYS("{perHead} × {persons} × {days}"),
    EMERGENCY_MONTH("{perHead} × {persons}"),
    TRANSITION_DAYS("{perHead} × {persons} × {days}"),
    TRANSITION_MONTH("{perHead} × {persons}");

    private final String formula;

    DisasterStep(String formula) {
        this.formula = formula;
    }

    @Override
    public String formula() {
        return formula;
    }
}
