package org.nuan.policy.pack;

import org.nuan.kernel.BenefitMonth;

/**
 * The price indices of one month as published, each as the rise on the same month of the year before.
 *
 * @param month of which they are, not in which they were published
 * @param consumer rise of the consumer price index (CPI), in tenths of a per cent
 * @param food rise of its food part, in tenths of a per cent
 * @param lowIncome rise of the index of basic living costs of low-income residents (SCPI), in tenths of a per cent
 */
public record PriceIndex(String id, BenefitMonth month, int consumer, int food, int lowIncome, Validity validity)
        implements Dated {}
