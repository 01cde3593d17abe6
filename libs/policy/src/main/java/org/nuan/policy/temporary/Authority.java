package org.nuan.policy.temporary;

/** Who may decide on an amount of temporary aid. */
public enum Authority {
    TOWNSHIP,
    COUNTY,
    /** The county's coordination meeting, which discusses the one case (一事一议、一案一策). */
    COORDINATION_MEETING
}
