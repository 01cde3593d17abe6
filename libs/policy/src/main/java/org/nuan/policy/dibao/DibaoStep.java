package org.nuan.policy.dibao;

import org.nuan.policy.amount.StepCode;

/** The steps of the amount of the minimum living guarantee. */
public enum DibaoStep implements StepCode {
    GAP_PER_HEAD("{standard} − {incomePerHead}"),
    /** The share of the gap, rounded per head. */
    SHARE_ROUNDED("({standard} × {persons} − {income}) ÷ {persons}"),
    /** The least share, where the gap is smaller. */
    MINIMUM_PER_HEAD("{standard} × {percent} %"),
    /** Basic amount: share times heads. */
    BASE("{share} × {heads}"),
    /** Basic amount where the share is no whole number of fen. */
    BASE_EXACT("({standard} × {persons} − {income}) × {heads} ÷ {persons}"),
    /** Basic amount at the least share. */
    BASE_MINIMUM("{standard} × {percent} % × {heads}"),
    /** Of one member by the tier of difficulty. */
    TIER("{amount} × {heads}"),
    /** Added for one person. */
    ADD_ON("{standard} × {percent} %"),
    /** Paid to one person in place of a share. */
    FULL_AMOUNT("{standard} × {percent} %"),
    /** A set amount added for one person. */
    ADD_AMOUNT("{amount}"),
    /** The gap of one person from a raised standard, in place of a share. */
    GAP_TO_PERCENT("{standard} × {percent} % − {income} ÷ {persons}"),
    /** What is taken off, so that the household gets no more than the most. */
    MOST_OF_HOUSEHOLD("{standard} × {persons} × {percent} % − {sum}"),
    /** What is added, so that the household gets no less than the least. */
    LEAST_OF_HOUSEHOLD("{least} − {sum}");

    private final String formula;

    DibaoStep(String formula) {
        this.formula = formula;
    }

    @Override
    public String formula() {
        return formula;
    }
}
