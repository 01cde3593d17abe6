package org.nuan.services.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.event.ReferralOffered;
import org.nuan.contracts.services.ReferralForms.ReferralOrder;
import org.nuan.kernel.InvalidFields;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.nuan.services.domain.referral.CareService;
import org.nuan.services.domain.referral.Referral;
import org.nuan.services.domain.referral.ReferralRefusal;

/** Offers a service to a household. One referral for each application and service: offering again finds the first. */
public final class OfferReferral {

    private static final int NOTE_LENGTH = 500;

    private final Referrals referrals;
    private final Facts facts;
    private final AuditTrail audit;
    private final Clock clock;

    public OfferReferral(Referrals referrals, Facts facts, AuditTrail audit, Clock clock) {
        this.referrals = referrals;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<Referral> offer(Actor actor, ReferralOrder order) {
        InvalidFields.Collector faults = new InvalidFields.Collector();
        Optional<RegionCode> region = region(order.region());
        Optional<CareService> service = Optional.ofNullable(order.service()).flatMap(CareService::of);
        String applicationId = text(order.applicationId());
        String householdId = text(order.householdId());
        String note = text(order.note());
        faults.check(!applicationId.isEmpty(), "/applicationId", "field-missing");
        faults.check(!householdId.isEmpty(), "/householdId", "field-missing");
        faults.check(region.isPresent(), "/region", "region-unknown");
        faults.check(service.isPresent(), "/service", "service-unknown");
        faults.check(note.length() <= NOTE_LENGTH, "/note", "text-too-long");
        if (faults.refusal().isPresent()) {
            return Outcome.refused(faults.refusal().get());
        }
        if (!actor.has(Role.PROCESS) && !actor.mayActIn(region.orElseThrow(), Role.TOWNSHIP_CASEWORKER)) {
            return Outcome.refused(ReferralRefusal.NOT_YOURS);
        }
        return Outcome.done(store(
                actor,
                Referral.offered(
                        idOf(applicationId, service.orElseThrow()),
                        applicationId,
                        householdId,
                        region.orElseThrow(),
                        service.orElseThrow(),
                        note,
                        actor.userName(),
                        clock.instant())));
    }

    private Referral store(Actor actor, Referral referral) {
        ReferralOffered fact = new ReferralOffered(
                referral.id(),
                referral.applicationId(),
                referral.householdId(),
                referral.service().name());
        if (referrals.add(referral, List.of(facts.cloudEvent(fact, referral.householdId())))) {
            audit.record(actor, "referral-offered", "referral", referral.id(), "help beyond money");
        }
        return referrals.find(referral.id()).orElse(referral);
    }

    private static String idOf(String applicationId, CareService service) {
        return UUID.nameUUIDFromBytes((applicationId + "/" + service).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Optional<RegionCode> region(@Nullable String code) {
        try {
            return code == null ? Optional.empty() : Optional.of(RegionCode.of(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
