package org.nuan.policy.temporary;

import org.nuan.policy.amount.StepCode;

/** The steps of the amount of temporary aid. */
public enum TemporaryStep implements StepCode {
    RANGE_LEAST("{standard} × {percent} % × {heads}"),
    RANGE_MOST("{standard} × {percent} % × {heads}"),
    RANGE_LEAST_YUAN("{amount} × {heads}"),
    RANGE_MOST_YUAN("{amount} × {heads}"),
    /** The least of the range within what the place gives at most. */
    LEAST_CAPPED("min({amount}, {ceiling})"),
    MOST_CAPPED("min({amount}, {ceiling})"),
    /** Of the hardships so far. */
    LEAST_OF_ALL("{before} + {amount}"),
    MOST_OF_ALL("{before} + {amount}"),
    PROPOSED_LEAST("{least}"),
    PROPOSED_MIDDLE("({least} + {most}) ÷ 2"),
    PROPOSED_MOST("{most}");

    private final String formula;

    TemporaryStep(String formula) {
        this.formula = formula;
    }

    @Override
    public String formula() {
        return formula;
    }
}
