package org.nuan.intake.adapter.in.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.intake.DossierForms;
import org.nuan.intake.application.CloseNotice;
import org.nuan.intake.application.OpenNotice;
import org.nuan.intake.application.ReadApplication;
import org.nuan.intake.application.WriteDecisionLetter;
import org.nuan.intake.domain.dossier.DecisionLetter;
import org.nuan.intake.domain.dossier.DossierRefusal;
import org.nuan.runtime.idempotency.CommandId;
import org.nuan.runtime.problem.Problems;
import org.nuan.runtime.security.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the process does to a case by itself: notices and the decision letter. */
@RestController
@RequestMapping("/api/intake/applications/{id}")
@Tag(name = "process")
class ProcessController {

    private final OpenNotice open;
    private final CloseNotice close;
    private final WriteDecisionLetter write;
    private final ReadApplication read;
    private final Clock clock;

    ProcessController(
            OpenNotice open, CloseNotice close, WriteDecisionLetter write, ReadApplication read, Clock clock) {
        this.open = open;
        this.close = close;
        this.write = write;
        this.read = read;
        this.clock = clock;
    }

    @PostMapping("/notices")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open a public notice of so many days with the proposed monthly amount")
    ApplicationView.Notice open(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long amountFen,
            @RequestBody DossierForms.NoticeForm form) {
        return DossierViews.notice(
                Problems.orThrow(open.open(actor, id, CommandId.current(), DossierFormReader.notice(form, amountFen))),
                LocalDate.now(clock),
                true);
    }

    @PostMapping("/notices/{noticeId}/closure")
    @Operation(summary = "Close a notice whose days are over")
    ApplicationView.Notice close(Actor actor, @PathVariable String id, @PathVariable String noticeId) {
        return DossierViews.notice(Problems.orThrow(close.close(actor, id, noticeId)), LocalDate.now(clock), true);
    }

    @PostMapping("/letter")
    @Operation(summary = "Store the decision letter in both languages")
    DossierForms.LetterTexts write(Actor actor, @PathVariable String id, @RequestBody DossierForms.LetterTexts form) {
        return texts(Problems.orThrow(write.write(actor, id, DossierFormReader.letter(form))));
    }

    @GetMapping("/letter")
    @Operation(summary = "The decision letter, once it is written")
    DossierForms.LetterTexts letter(Actor actor, @PathVariable String id) {
        ReadApplication.Seen seen = Problems.orThrow(read.read(actor, id, "decision-letter-viewed", ""));
        return ApplicationViews.letter(seen.stored().application())
                .map(ProcessController::texts)
                .orElseThrow(() -> Problems.of(DossierRefusal.DECISION_LETTER_UNKNOWN));
    }

    private static DossierForms.LetterTexts texts(DecisionLetter letter) {
        return new DossierForms.LetterTexts(letter.zh(), letter.en());
    }
}
