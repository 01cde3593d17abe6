package org.nuan.services.adapter.in.rest;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.nuan.contracts.services.ReferralForms.ReferralAnswer;
import org.nuan.contracts.services.ReferralForms.ReferralOrder;
import org.nuan.contracts.services.ReferralForms.ReferralView;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.problem.Problems;
import org.nuan.runtime.security.Actor;
import org.nuan.services.application.ChangeReferral;
import org.nuan.services.application.FindReferrals;
import org.nuan.services.application.OfferReferral;
import org.nuan.services.domain.referral.Referral;
import org.nuan.services.domain.referral.ReferralState;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Referrals over HTTP. */
@RestController
@RequestMapping("/api/services/referrals")
class ReferralController {

    private final OfferReferral offer;
    private final ChangeReferral change;
    private final FindReferrals find;

    ReferralController(OfferReferral offer, ChangeReferral change, FindReferrals find) {
        this.offer = offer;
        this.change = change;
        this.find = find;
    }

    @PostMapping
    ResponseEntity<ReferralView> offer(@RequestBody ReferralOrder order, Actor actor) {
        ReferralView view = view(Problems.orThrow(offer.offer(actor, order)));
        return ResponseEntity.created(URI.create("/api/services/referrals/" + view.referralId()))
                .body(view);
    }

    @GetMapping
    List<ReferralView> list(
            @RequestParam Optional<RegionCode> region, @RequestParam Optional<ReferralState> state, Actor actor) {
        return Problems.orThrow(find.in(actor, region, state)).stream()
                .map(ReferralController::view)
                .toList();
    }

    @GetMapping("/{id}")
    ReferralView one(@PathVariable String id, Actor actor) {
        return view(Problems.orThrow(find.one(actor, id)));
    }

    @PostMapping("/{id}/acceptance")
    ReferralView accept(@PathVariable String id, Actor actor) {
        return view(Problems.orThrow(change.accept(actor, id)));
    }

    @PostMapping("/{id}/refusal")
    ReferralView refuse(@PathVariable String id, @RequestBody ReferralAnswer answer, Actor actor) {
        return view(Problems.orThrow(change.refuse(actor, id, answer.reason())));
    }

    @PostMapping("/{id}/delivery")
    ReferralView deliver(@PathVariable String id, Actor actor) {
        return view(Problems.orThrow(change.deliver(actor, id)));
    }

    @PostMapping("/{id}/confirmation")
    ReferralView confirm(@PathVariable String id, Actor actor) {
        return view(Problems.orThrow(change.confirm(actor, id)));
    }

    private static ReferralView view(Referral r) {
        Optional<Referral.Answer> answer = r.answer();
        return new ReferralView(
                r.id(),
                r.applicationId(),
                r.householdId(),
                r.region().value(),
                r.service().name(),
                r.note(),
                r.state().name(),
                r.offeredBy(),
                r.offeredAt(),
                answer.map(Referral.Answer::by).orElse(null),
                answer.map(Referral.Answer::at).orElse(null),
                answer.map(Referral.Answer::reason).filter(s -> !s.isEmpty()).orElse(null));
    }
}
