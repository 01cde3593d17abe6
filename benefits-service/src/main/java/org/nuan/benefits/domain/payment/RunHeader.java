package org.nuan.benefits.domain.payment;

import java.time.Instant;
import java.util.UUID;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;

/**
 * What stays the same through the life of a pay run.
 *
 * @param lastMonthTotal what the same region was paid for the month before, to compare with
 */
public record RunHeader(
        UUID id,
        RegionCode region,
        BenefitMonth month,
        Official preparedBy,
        Instant preparedAt,
        Money lastMonthTotal) {}
