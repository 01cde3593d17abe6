package org.nuan.policy.tekun;

import org.nuan.policy.amount.StepCode;

/** The steps of the amount of support of the extremely poor. */
public enum TekunStep implements StepCode {
    /** The basic living allowance that the place has set. */
    TEKUN_LIVING_AMOUNT("{living}"),
    /** The basic living allowance by its share of the standard. */
    TEKUN_LIVING_SHARE("{standard} × {percent} %"),
    /** What the law wants it to be at least, where the amount set by the place is less. */
    TEKUN_LIVING_FLOOR("{standard} × {percent} %"),
    /** What is paid where the own income does not matter. */
    TEKUN_LIVING("{living}"),
    /** What is paid where the own income is taken off. */
    TEKUN_LIVING_GAP("{living} − {ownIncome}"),
    TEKUN_CARE_AMOUNT("{care}"),
    TEKUN_CARE_WAGE("{minimumWage} ÷ {parts}"),
    TEKUN_CARE_SHARE("{standard} × {percent} %"),
    /** Self-care has not been assessed yet. */
    TEKUN_CARE_OPEN("0.00"),
    /** The place publishes no care allowance for that degree of self-care. */
    TEKUN_CARE_NOT_SET("0.00");

    private final String formula;

    TekunStep(String formula) {
        this.formula = formula;
    }

    @Override
    public String formula() {
        return formula;
    }
}
