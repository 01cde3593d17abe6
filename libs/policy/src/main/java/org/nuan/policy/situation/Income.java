package org.nuan.policy.situation;

import org.nuan.kernel.Money;

/**
 * What one member receives of one type.
 *
 * @param monthly net, per month, never negative
 */
public record Income(String memberId, IncomeType type, Money monthly, Provenance provenance) {}
