package org.nuan.policy.pack;

/** How a place computes what somebody outside the household owes a member in support (赡养费、抚养费、扶养费). */
public enum SupportFormula {
    /** Not at all: only what is received counts. */
    NONE,
    /**
     * A share of what the obligor's household has per head above the line, divided by the number of people whom it has to
     * support; a smaller share where there are many children.
     */
    EXCESS_PER_HEAD,
    /** A share of what the obligor's household has above the line of all its members, once for each such household. */
    EXCESS_OF_HOUSEHOLD
}
