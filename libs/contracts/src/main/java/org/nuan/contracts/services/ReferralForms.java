package org.nuan.contracts.services;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Referrals to those who help beyond money. */
public final class ReferralForms {

    /**
     * Offers a service of the catalogue to a household.
     *
     * @param service TUTORING, HOME_CARE, COUNSELLING, JOB_MATCHING or COMPANIONSHIP
     */
    public record ReferralOrder(
            @Nullable String applicationId,
            @Nullable String householdId,
            @Nullable String region,
            @Nullable String service,
            @Nullable String note) {}

    /** @param reason needed for a refusal */
    public record ReferralAnswer(@Nullable String reason) {}

    /** @param state OFFERED, ACCEPTED, REFUSED, DELIVERED or CONFIRMED */
    public record ReferralView(
            String referralId,
            String applicationId,
            String householdId,
            String region,
            String service,
            String note,
            String state,
            String offeredBy,
            Instant offeredAt,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String reason) {}

    private ReferralForms() {}
}
