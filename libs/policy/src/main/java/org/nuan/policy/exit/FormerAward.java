package org.nuan.policy.exit;

import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;

/**
 * What a household got before its income rose.
 *
 * @param monthly zero if it got nothing
 * @param last the last month for which that was paid in the ordinary way
 */
public record FormerAward(Money monthly, BenefitMonth last) {}
