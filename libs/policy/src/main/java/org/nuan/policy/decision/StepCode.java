package org.nuan.policy.decision;

/** The kinds of steps of an amount. The formula names the operands of the step; {@code =} is printed by the step. */
public enum StepCode {
    /** Counted income of the household. */
    INCOME("{counted} − {deducted}"),
    INCOME_PER_HEAD("{income} ÷ {persons}"),
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
    /** Added for one person. */
    ADD_ON("{standard} × {percent} %"),
    /** Paid to one person in place of a share. */
    FULL_AMOUNT("{standard} × {percent} %"),
    /** What rounding at the end adds or takes. */
    ROUNDING("{rounded} − {sum}"),
    TOTAL("");

    private final String formula;

    StepCode(String formula) {
        this.formula = formula;
    }

    String formula() {
        return formula;
    }
}
