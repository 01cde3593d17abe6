package org.nuan.services.application;

import java.util.List;
import java.util.Optional;
import org.nuan.contracts.event.CloudEvent;
import org.nuan.kernel.RegionCode;
import org.nuan.services.domain.referral.Referral;
import org.nuan.services.domain.referral.ReferralState;

/** The referrals that exist. */
public interface Referrals {

    Optional<Referral> find(String id);

    /** Newest first, at most 200. */
    List<Referral> in(RegionCode region, Optional<ReferralState> state);

    /** Stores a new referral with its facts, or says no if it exists. */
    boolean add(Referral referral, List<CloudEvent> facts);

    /** Stores the change with its facts, or says no if somebody else changed it meanwhile. */
    boolean change(Referral referral, List<CloudEvent> facts);
}
