package org.nuan.policy.means;

import org.nuan.policy.amount.StepCode;

/** The steps by which the income of a household comes about. */
public enum MeansStep implements StepCode {
    /** Uneven income of one member, per month of the look-back period. */
    INCOME_AVERAGED("{sum} ÷ {months}"),
    /** What one obligor owes, by the excess per head. */
    SUPPORT_PER_HEAD("({householdIncome} ÷ {householdMembers} − {line}) × {percent} % ÷ {divisor}"),
    /** What one obligor owes, by the excess of the whole household. */
    SUPPORT_OF_HOUSEHOLD("({householdIncome} − {line} × {householdMembers}) × {percent} % ÷ {divisor}"),
    SUPPORT_NOTHING_ABOVE_LINE("0"),
    SUPPORT_EXEMPT("0"),
    /** Counted income, where part of it is averaged or due. */
    INCOME_COUNTED("{received} + {averaged} + {due}"),
    /** The most that is deducted under one head. */
    DEDUCTION_LIMIT("{standard} × {percent} %"),
    EMPLOYMENT_COST("{base} × {percent} %"),
    /** The whole wage, where the share would be more. */
    EMPLOYMENT_COST_OF_WHOLE_WAGE("{wage}"),
    /** Counted income of the household. */
    INCOME("{counted} − {deducted}"),
    INCOME_PER_HEAD("{income} ÷ {persons}");

    private final String formula;

    MeansStep(String formula) {
        this.formula = formula;
    }

    @Override
    public String formula() {
        return formula;
    }
}
