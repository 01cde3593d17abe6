package org.nuan.services.application;

import java.util.List;
import java.util.Optional;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.nuan.services.domain.referral.Referral;
import org.nuan.services.domain.referral.ReferralRefusal;
import org.nuan.services.domain.referral.ReferralState;

/** Shows referrals to those whose office needs them. */
public final class FindReferrals {

    private static final Role[] READERS = {
        Role.PROVIDER_WORKER, Role.TOWNSHIP_CASEWORKER, Role.VILLAGE_COORDINATOR, Role.COUNTY_REVIEWER, Role.AUDITOR
    };

    private final Referrals referrals;
    private final AuditTrail audit;

    public FindReferrals(Referrals referrals, AuditTrail audit) {
        this.referrals = referrals;
        this.audit = audit;
    }

    public Outcome<Referral> one(Actor actor, String id) {
        Optional<Referral> found =
                referrals.find(id).filter(r -> actor.has(Role.PROCESS) || actor.mayActIn(r.region(), READERS));
        found.ifPresent(r -> audit.record(actor, "referral-viewed", "referral", id, "own work"));
        return found.<Outcome<Referral>>map(Outcome::done).orElseGet(() -> Outcome.refused(ReferralRefusal.NOT_FOUND));
    }

    /** Those of a place inside the caller's region; of the whole region where no place is named. */
    public Outcome<List<Referral>> in(Actor actor, Optional<RegionCode> place, Optional<ReferralState> state) {
        Optional<RegionCode> region = place.or(actor::region);
        if (region.isEmpty() || !actor.mayActIn(region.get(), READERS)) {
            return Outcome.refused(ReferralRefusal.NOT_YOURS);
        }
        audit.record(actor, "referrals-listed", "region", region.get().value(), "own work");
        return Outcome.done(referrals.in(region.get(), state));
    }
}
