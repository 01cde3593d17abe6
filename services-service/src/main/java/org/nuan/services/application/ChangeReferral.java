package org.nuan.services.application;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.event.CloudEvent;
import org.nuan.contracts.event.ReferralAnswered;
import org.nuan.kernel.InvalidFields;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.nuan.services.domain.referral.Referral;
import org.nuan.services.domain.referral.ReferralRefusal;
import org.nuan.services.domain.referral.ReferralState;

/** Moves a referral on: the provider answers and delivers, the recipient or the village confirms. */
public final class ChangeReferral {

    private static final int REASON_LENGTH = 500;

    private final Referrals referrals;
    private final ApplicationAccess access;
    private final Facts facts;
    private final AuditTrail audit;
    private final Clock clock;

    public ChangeReferral(Referrals referrals, ApplicationAccess access, Facts facts, AuditTrail audit, Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<Referral> accept(Actor actor, String id) {
        return asProvider(actor, id, r -> r.accept(actor.userName(), clock.instant()));
    }

    /** @param reason must not be empty: nobody is turned away without one */
    public Outcome<Referral> refuse(Actor actor, String id, @Nullable String reason) {
        String why = reason == null ? "" : reason.strip();
        InvalidFields.Collector faults = new InvalidFields.Collector();
        faults.check(!why.isEmpty(), "/reason", "reason-missing");
        faults.check(why.length() <= REASON_LENGTH, "/reason", "text-too-long");
        return faults.refusal()
                .<Outcome<Referral>>map(Outcome::refused)
                .orElseGet(() -> asProvider(actor, id, r -> r.refuse(actor.userName(), clock.instant(), why)));
    }

    public Outcome<Referral> deliver(Actor actor, String id) {
        return asProvider(actor, id, Referral::deliver);
    }

    public Outcome<Referral> confirm(Actor actor, String id) {
        return change(actor, id, r -> mayConfirm(actor, r), Referral::confirm);
    }

    private boolean mayConfirm(Actor actor, Referral referral) {
        return actor.mayActIn(referral.region(), Role.VILLAGE_COORDINATOR)
                || (actor.has(Role.CITIZEN) && access.callerMaySee(referral.applicationId()));
    }

    private Outcome<Referral> asProvider(Actor actor, String id, Function<Referral, Outcome<Referral>> step) {
        return change(actor, id, r -> actor.mayActIn(r.region(), Role.PROVIDER_WORKER), step);
    }

    private Outcome<Referral> change(
            Actor actor, String id, Function<Referral, Boolean> permitted, Function<Referral, Outcome<Referral>> step) {
        Optional<Referral> found = referrals.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(ReferralRefusal.NOT_FOUND);
        }
        if (!permitted.apply(found.get())) {
            return Outcome.refused(ReferralRefusal.NOT_YOURS);
        }
        return step.apply(found.get()).then(next -> store(actor, next));
    }

    private Outcome<Referral> store(Actor actor, Referral next) {
        if (!referrals.change(next, factsOf(next))) {
            return Outcome.refused(ReferralRefusal.CHANGED_MEANWHILE);
        }
        audit.record(
                actor,
                "referral-" + next.state().name().toLowerCase(Locale.ROOT),
                "referral",
                next.id(),
                "help beyond money");
        return Outcome.done(referrals.find(next.id()).orElse(next));
    }

    private List<CloudEvent> factsOf(Referral next) {
        boolean answered = next.state() == ReferralState.ACCEPTED || next.state() == ReferralState.REFUSED;
        return answered
                ? List.of(facts.cloudEvent(
                        new ReferralAnswered(
                                next.id(),
                                next.applicationId(),
                                next.householdId(),
                                next.state().name()),
                        next.householdId()))
                : List.of();
    }
}
