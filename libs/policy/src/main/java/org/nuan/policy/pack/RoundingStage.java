package org.nuan.policy.pack;

/** Where in the computation an amount is rounded to the pack's unit. Everything before it is exact to the fen. */
public enum RoundingStage {
    /** The share of each head and each add-on. */
    PER_HEAD,
    /** The basic amount of the household and each add-on. */
    PER_HOUSEHOLD,
    /** Only the total. */
    AT_END
}
