package org.nuan.intake.adapter.in.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.intake.DossierForms;
import org.nuan.intake.application.AnswerObjections;
import org.nuan.intake.application.CountersignVisit;
import org.nuan.intake.application.DecideApplication;
import org.nuan.intake.application.GiveOpinion;
import org.nuan.intake.application.RecordVisit;
import org.nuan.intake.domain.dossier.Appraisal;
import org.nuan.runtime.idempotency.CommandId;
import org.nuan.runtime.problem.Problems;
import org.nuan.runtime.security.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What officials add to a case. */
@RestController
@RequestMapping("/api/intake/applications/{id}")
@Tag(name = "dossier")
class DossierController {

    private final ApplicationViews views;
    private final RecordVisit visits;
    private final CountersignVisit countersignatures;
    private final GiveOpinion opinions;
    private final AnswerObjections appraisals;
    private final DecideApplication decisions;

    DossierController(
            ApplicationViews views,
            RecordVisit visits,
            CountersignVisit countersignatures,
            GiveOpinion opinions,
            AnswerObjections appraisals,
            DecideApplication decisions) {
        this.views = views;
        this.visits = visits;
        this.countersignatures = countersignatures;
        this.opinions = opinions;
        this.appraisals = appraisals;
        this.decisions = decisions;
    }

    /** An appraisal as it was stored. */
    record AppraisalView(String appraisalId, int present, int inFavour, String minutes) {
        static AppraisalView of(Appraisal a) {
            return new AppraisalView(a.id(), a.present(), a.inFavour(), a.minutes());
        }
    }

    @PostMapping("/visits")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Record a home visit; the second visitor has yet to countersign")
    ApplicationView.Visit visit(Actor actor, @PathVariable String id, @RequestBody DossierForms.VisitForm form) {
        return DossierViews.visit(
                Problems.orThrow(visits.visit(actor, id, CommandId.current(), DossierFormReader.visit(form))));
    }

    @PostMapping("/visits/{visitId}/countersignature")
    @Operation(summary = "Countersign a visit as its second visitor")
    ApplicationView.Visit countersign(Actor actor, @PathVariable String id, @PathVariable String visitId) {
        return DossierViews.visit(Problems.orThrow(countersignatures.countersign(actor, id, visitId)));
    }

    @PostMapping("/opinions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Give the township's opinion, after a countersigned visit")
    ApplicationView.Opinion opinion(Actor actor, @PathVariable String id, @RequestBody DossierForms.OpinionForm form) {
        return DossierViews.opinion(
                Problems.orThrow(opinions.give(actor, id, CommandId.current(), DossierFormReader.opinion(form))));
    }

    @PostMapping("/appraisals")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Answer the objections with the minutes of a democratic appraisal")
    AppraisalView appraise(Actor actor, @PathVariable String id, @RequestBody DossierForms.AppraisalForm form) {
        return AppraisalView.of(
                Problems.orThrow(appraisals.answer(actor, id, CommandId.current(), DossierFormReader.appraisal(form))));
    }

    @PostMapping("/decision")
    @Operation(summary = "Decide, as somebody who did not work on the case")
    ApplicationView decide(
            Actor actor, @PathVariable String id, @RequestBody DossierForms.DecisionForm form, Locale language) {
        return views.view(
                Problems.orThrow(decisions.decide(actor, id, CommandId.current(), DossierFormReader.decision(form))),
                false,
                language);
    }
}
