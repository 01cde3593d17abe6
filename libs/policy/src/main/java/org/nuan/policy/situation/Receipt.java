package org.nuan.policy.situation;

import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;

/**
 * What one member received of one type in one month, where income comes unevenly; it is averaged over the look-back
 * period of the place.
 *
 * @param amount net, never negative
 */
public record Receipt(String memberId, IncomeType type, BenefitMonth month, Money amount, Provenance provenance) {}
