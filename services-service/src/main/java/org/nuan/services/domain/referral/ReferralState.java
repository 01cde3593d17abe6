package org.nuan.services.domain.referral;

import java.util.Map;
import java.util.Set;

/** Where a referral stands; the edges are all there is. */
public enum ReferralState {
    OFFERED,
    ACCEPTED,
    REFUSED,
    DELIVERED,
    CONFIRMED;

    private static final Map<ReferralState, Set<ReferralState>> EDGES = Map.of(
            OFFERED, Set.of(ACCEPTED, REFUSED),
            ACCEPTED, Set.of(DELIVERED),
            REFUSED, Set.of(),
            DELIVERED, Set.of(CONFIRMED),
            CONFIRMED, Set.of());

    public boolean canBecome(ReferralState next) {
        return EDGES.getOrDefault(this, Set.of()).contains(next);
    }
}
