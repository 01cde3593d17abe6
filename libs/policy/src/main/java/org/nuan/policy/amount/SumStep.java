package org.nuan.policy.amount;

/** The steps with which every amount ends. */
public enum SumStep implements StepCode {
    /** What rounding at the end adds or takes. */
    ROUNDING("{rounded} − {sum}"),
    /** The sum of the parts. */
    TOTAL("");

    private final String formula;

    SumStep(String formula) {
        this.formula = formula;
    }

    @Override
    public String formula() {
        return formula;
    }
}
