package org.nuan.intake.adapter.in.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nuan.contracts.intake.DossierForms;
import org.nuan.contracts.intake.NoticeView;
import org.nuan.intake.application.ListNotices;
import org.nuan.intake.application.ListNotices.PublicNotice;
import org.nuan.intake.application.RaiseObjection;
import org.nuan.intake.domain.application.Filing;
import org.nuan.runtime.idempotency.CommandId;
import org.nuan.runtime.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Public notices; nobody needs to sign in to read one or to object. */
@RestController
@RequestMapping("/api/intake/notices")
@Tag(name = "public notices")
class NoticesController {

    private final ListNotices list;
    private final RaiseObjection raise;
    private final Clock clock;

    NoticesController(ListNotices list, RaiseObjection raise, Clock clock) {
        this.list = list;
        this.raise = raise;
        this.clock = clock;
    }

    @GetMapping
    @SecurityRequirements
    @Operation(summary = "The notices that are open today")
    List<NoticeView> open(@RequestParam(defaultValue = "") String region) {
        LocalDate today = LocalDate.now(clock);
        return list.open(region.strip()).stream().map(n -> view(n, today)).toList();
    }

    private static NoticeView view(PublicNotice shown, LocalDate today) {
        Filing filing = shown.of().filing();
        return new NoticeView(
                shown.notice().id(),
                filing.household().region().value(),
                ApplicationViews.scheme(filing),
                shown.applicant().value(),
                filing.household().members().size(),
                shown.notice().monthlyAmount().fen(),
                shown.notice().opensOn(),
                shown.notice().closesOn(),
                shown.notice().stateOn(today));
    }

    @PostMapping("/{noticeId}/objections")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @SecurityRequirements
    @Operation(summary = "Object while a notice is open; nobody has to say who they are")
    void object(@PathVariable String noticeId, @RequestBody DossierForms.ObjectionForm form) {
        Problems.orThrow(raise.raise(noticeId, CommandId.current(), DossierFormReader.objection(form)));
    }
}
