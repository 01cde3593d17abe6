package org.nuan.benefits.adapter.in.rest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuan.benefits.application.payment.FindPayRuns;
import org.nuan.benefits.application.payment.LiftHold;
import org.nuan.benefits.application.payment.PreparePayRun;
import org.nuan.benefits.application.payment.ReleasePayRun;
import org.nuan.contracts.Header;
import org.nuan.contracts.benefits.PayRunViews.PayRunOrder;
import org.nuan.contracts.benefits.PayRunViews.PayRunView;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.idempotency.CommandId;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.problem.Problems;
import org.nuan.runtime.security.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Pay runs: prepared by one person, released by another, carried to the bank by the clockwork. */
@RestController
@RequestMapping("/api/benefits/pay-runs")
class PayRunController {

    private final PreparePayRun prepare;
    private final ReleasePayRun release;
    private final LiftHold liftHold;
    private final FindPayRuns find;

    PayRunController(PreparePayRun prepare, ReleasePayRun release, LiftHold liftHold, FindPayRuns find) {
        this.prepare = prepare;
        this.release = release;
        this.liftHold = liftHold;
        this.find = find;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PayRunView prepare(Actor actor, @RequestBody PayRunOrder order) {
        return PayRunPages.of(Problems.orThrow(prepare.prepare(actor, CommandId.current(), order)), Optional.empty());
    }

    @PostMapping("/{id}/release")
    PayRunView release(Actor actor, @PathVariable UUID id) {
        return PayRunPages.of(Problems.orThrow(release.release(actor, id)), Optional.empty());
    }

    /** A person answers for a held line: it is paid after all. The purpose header says why. */
    @PostMapping("/{id}/payments/{paymentId}/hold-lifting")
    PayRunView liftHold(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID paymentId,
            @RequestHeader(name = Header.PURPOSE, required = false) Optional<String> purpose) {
        String reason =
                purpose.filter(text -> !text.isBlank()).orElseThrow(() -> Problems.of(CommonRefusal.PURPOSE_MISSING));
        return PayRunPages.of(Problems.orThrow(liftHold.lift(actor, id, paymentId, reason)), Optional.empty());
    }

    @GetMapping("/{id}")
    PayRunView byId(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = Header.PURPOSE, defaultValue = Purposes.PAYMENT) String purpose) {
        FindPayRuns.Found found = Problems.orThrow(find.byId(actor, id, purpose));
        return PayRunPages.of(found.run(), found.file());
    }

    /** The runs of the region, or of the caller's own, newest first; without their payments. */
    @GetMapping
    List<PayRunView> inRegion(Actor actor, @RequestParam Optional<RegionCode> region) {
        RegionCode place = region.or(actor::region).orElseThrow(() -> Problems.of(CommonRefusal.NOT_YOURS));
        return Problems.orThrow(find.inRegion(actor, place)).stream()
                .map(PayRunPages::of)
                .toList();
    }

    /** The bytes that went to the bank: their SHA-256 is the run's {@code fileSha256}. */
    @GetMapping(path = "/{id}/file", produces = MediaType.APPLICATION_XML_VALUE)
    byte[] file(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = Header.PURPOSE, defaultValue = Purposes.PAYMENT) String purpose) {
        return Problems.orThrow(find.fileOf(actor, id, purpose)).file().xml().getBytes(StandardCharsets.UTF_8);
    }
}
