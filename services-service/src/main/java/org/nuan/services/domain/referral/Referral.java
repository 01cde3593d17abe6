package org.nuan.services.domain.referral;

import java.time.Instant;
import java.util.Optional;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;

/**
 * A household is referred to a provider, and followed until the recipient confirms the help or the provider says why not.
 *
 * @param version of the stored document; 0 when not stored yet
 * @param answer the provider's answer, once given
 */
public record Referral(
        String id,
        long version,
        String applicationId,
        String householdId,
        RegionCode region,
        CareService service,
        String note,
        String offeredBy,
        Instant offeredAt,
        ReferralState state,
        Optional<Answer> answer) {

    /** @param reason empty for an acceptance */
    public record Answer(String by, Instant at, String reason) {}

    public static Referral offered(
            String id,
            String applicationId,
            String householdId,
            RegionCode region,
            CareService service,
            String note,
            String by,
            Instant at) {
        return new Referral(
                id,
                0,
                applicationId,
                householdId,
                region,
                service,
                note,
                by,
                at,
                ReferralState.OFFERED,
                Optional.empty());
    }

    public Outcome<Referral> accept(String by, Instant at) {
        return to(ReferralState.ACCEPTED, Optional.of(new Answer(by, at, "")));
    }

    public Outcome<Referral> refuse(String by, Instant at, String reason) {
        return to(ReferralState.REFUSED, Optional.of(new Answer(by, at, reason)));
    }

    public Outcome<Referral> deliver() {
        return to(ReferralState.DELIVERED, answer);
    }

    public Outcome<Referral> confirm() {
        return to(ReferralState.CONFIRMED, answer);
    }

    private Outcome<Referral> to(ReferralState next, Optional<Answer> newAnswer) {
        if (!state.canBecome(next)) {
            return Outcome.refused(ReferralRefusal.WRONG_STATE);
        }
        return Outcome.done(new Referral(
                id, version, applicationId, householdId, region, service, note, offeredBy, offeredAt, next, newAnswer));
    }
}
