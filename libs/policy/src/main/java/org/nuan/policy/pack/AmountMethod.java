package org.nuan.policy.pack;

/** How the basic amount comes about (民发〔2021〕57号 第二十三条). */
public enum AmountMethod {
    /** The gap between the standard and the income per head. */
    GAP,
    /** An amount for each tier of difficulty. */
    TIERS
}
