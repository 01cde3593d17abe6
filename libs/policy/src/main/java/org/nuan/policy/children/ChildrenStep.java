package org.nuan.policy.children;

import org.nuan.policy.amount.StepCode;

/** The steps of the basic living of a child. */
public enum ChildrenStep implements StepCode {
    /** What the child gets already and what is taken off. */
    CHILD_ALREADY_PAID("{paid}"),
    CHILD_FULL_AMOUNT("{amount}"),
    /** What is left after that. */
    CHILD_DIFFERENCE("{amount} − {paid}"),
    /** The child gets as much already. */
    CHILD_COVERED("0.00"),
    /** The place publishes no amount for the class of the child. */
    CHILD_AMOUNT_NOT_SET("0.00");

    private final String formula;

    ChildrenStep(String formula) {
        this.formula = formula;
    }

    @Override
    public String formula() {
        return formula;
    }
}
