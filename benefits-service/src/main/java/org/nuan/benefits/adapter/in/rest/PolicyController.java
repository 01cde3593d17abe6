package org.nuan.benefits.adapter.in.rest;

import java.util.List;
import java.util.Map;
import org.nuan.benefits.application.policy.CheckPack;
import org.nuan.benefits.application.policy.ReadPacks;
import org.nuan.benefits.application.policy.StandingData;
import org.nuan.benefits.application.policy.TryWhatIf;
import org.nuan.contracts.benefits.PackViews.PackCheck;
import org.nuan.contracts.benefits.PackViews.PackFault;
import org.nuan.contracts.benefits.PackViews.PackSummary;
import org.nuan.contracts.benefits.PackViews.PackView;
import org.nuan.contracts.benefits.PlaceView;
import org.nuan.contracts.benefits.StandingView;
import org.nuan.contracts.benefits.WhatIfOrder;
import org.nuan.policy.pack.PackSchema;
import org.nuan.runtime.problem.Problems;
import org.nuan.runtime.security.Actor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The law made public: trying it, reading it, checking the text of a pack. Nothing here stores anything. */
@RestController
@RequestMapping("/api/benefits/policy")
class PolicyController {

    private final TryWhatIf whatIf;
    private final ReadPacks packs;
    private final CheckPack check;
    private final PackPages pages;

    PolicyController(TryWhatIf whatIf, ReadPacks packs, CheckPack check, PackPages pages) {
        this.whatIf = whatIf;
        this.packs = packs;
        this.check = check;
        this.pages = pages;
    }

    /** What a household would get. Needs no login and no idempotency key. */
    @PostMapping("/what-if")
    StandingView whatIf(@RequestBody WhatIfOrder order) {
        TryWhatIf.Tried tried = Problems.orThrow(whatIf.tryOut(order));
        return StandingPages.of(StandingData.of(tried.situation(), tried.pack(), tried.standing()));
    }

    /** Where a household may apply. Needs no login and no idempotency key. */
    @PostMapping("/where-to-apply")
    PlaceView whereToApply(@RequestBody WhatIfOrder order) {
        return PlacePages.of(Problems.orThrow(whatIf.whereToApply(order)));
    }

    @GetMapping("/packs")
    List<PackSummary> packs() {
        return packs.all().stream().map(PackPages::summary).toList();
    }

    @GetMapping("/packs/{id}")
    PackView pack(@PathVariable String id) {
        return pages.view(Problems.orThrow(packs.byId(id)));
    }

    /** The JSON Schema of pack files, for editors. */
    @GetMapping("/packs/schema")
    Map<String, Object> schema() {
        return PackSchema.toMap();
    }

    /** Whether the text would be accepted as a pack, and everything that is wrong with it. */
    @PostMapping(path = "/packs/check", consumes = MediaType.TEXT_PLAIN_VALUE)
    PackCheck check(Actor actor, @RequestBody String yaml) {
        List<PackFault> faults = Problems.orThrow(check.check(actor, yaml)).stream()
                .map(PackPages::fault)
                .toList();
        return new PackCheck(faults.isEmpty(), faults);
    }
}
