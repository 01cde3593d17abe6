package org.nuan.intake.application;

import org.nuan.kernel.Money;

/**
 * What the process wants published.
 *
 * @param days how long, from the policy pack
 */
public record NewNotice(int days, Money monthlyAmount) {}
