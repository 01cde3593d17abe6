package org.nuan.policy.pack;

/** Of what the necessary cost of going to work (必要就业成本) is a share. */
public enum EmploymentCostBasis {
    /** Nothing is deducted. */
    NONE,
    /** The standard per head and month. */
    STANDARD,
    /** The wage that is earned. */
    WAGE,
    /** The minimum wage of the place. */
    MINIMUM_WAGE
}
