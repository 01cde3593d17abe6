package org.nuan.benefits.adapter.in.rest;

import java.util.List;
import java.util.UUID;
import org.nuan.benefits.application.award.FindAwards;
import org.nuan.benefits.application.award.GrantAward;
import org.nuan.contracts.Header;
import org.nuan.contracts.benefits.AwardOrder;
import org.nuan.contracts.benefits.AwardView;
import org.nuan.runtime.idempotency.CommandId;
import org.nuan.runtime.problem.Problems;
import org.nuan.runtime.security.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Awards. */
@RestController
@RequestMapping("/api/benefits/awards")
class AwardController {

    private final GrantAward grant;
    private final FindAwards find;

    AwardController(GrantAward grant, FindAwards find) {
        this.grant = grant;
        this.find = find;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AwardView grant(Actor actor, @RequestBody AwardOrder order) {
        return Views.of(Problems.orThrow(grant.grant(actor, CommandId.current(), order)));
    }

    @GetMapping("/{id}")
    AwardView byId(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = Header.PURPOSE, defaultValue = Purposes.CASEWORK) String purpose) {
        return Views.of(Problems.orThrow(find.byId(actor, id, purpose)));
    }

    @GetMapping
    List<AwardView> ofApplication(
            Actor actor,
            @RequestParam String applicationId,
            @RequestHeader(name = Header.PURPOSE, defaultValue = Purposes.CASEWORK) String purpose) {
        return Problems.orThrow(find.ofApplication(actor, applicationId, purpose)).stream()
                .map(Views::of)
                .toList();
    }
}
