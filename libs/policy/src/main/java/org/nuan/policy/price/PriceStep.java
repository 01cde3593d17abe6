package org.nuan.policy.price;

import org.nuan.policy.amount.StepCode;

/** The steps of the price-linked subsidy. */
enum PriceStep implements StepCode {
    /** What the rise in prices takes from one person's base. */
    PRICE_RISE("{base} × {rise} %"),
    /** The subsidy of one person. */
    PRICE_SUBSIDY("{base} × {rise} %"),
    /** The least subsidy of one person, in place of a smaller one. */
    PRICE_MINIMUM("max({computed}; {minimum})");

    private final String formula;

    PriceStep(String formula) {
        this.formula = formula;
    }

    @Override
    public String formula() {
        return formula;
    }
}
