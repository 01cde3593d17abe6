package org.nuan.policy.simulation;

import org.nuan.policy.pack.Scheme;

/**
 * What a change does to one scheme.
 *
 * @param beforeFen cost of a month, or of the one payment, as the scheme pays
 */
public record SchemeTotals(Scheme scheme, long entitledBefore, long entitledAfter, long beforeFen, long afterFen) {}
