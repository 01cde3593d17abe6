package org.nuan.policy.disability;

import org.nuan.policy.amount.StepCode;

/** The steps of the two disability subsidies, each for one person. */
enum DisabilityStep implements StepCode {
    LIVING_SHARE("{standard} × {percent} %"),
    LIVING_AMOUNT("{amount}"),
    /** Added so that the single-person guarantee and the living subsidy together reach the place's share. */
    TOGETHER_WITH_SINGLE_PERSON("{standard} × {percent} % − {single} − {living}"),
    NURSING_SHARE("{standard} × {percent} %"),
    NURSING_AMOUNT("{amount}");

    private final String formula;

    DisabilityStep(String formula) {
        this.formula = formula;
    }

    @Override
    public String formula() {
        return formula;
    }
}
