package org.nuan.benefits.adapter.in.rest;

import java.util.List;
import java.util.UUID;
import org.nuan.benefits.application.assessment.AssessHousehold;
import org.nuan.benefits.application.assessment.FindAssessments;
import org.nuan.benefits.domain.assessment.Assessment;
import org.nuan.contracts.Header;
import org.nuan.contracts.benefits.AssessmentOrder;
import org.nuan.contracts.benefits.AssessmentView;
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

/** Decision proposals. */
@RestController
@RequestMapping("/api/benefits/assessments")
class AssessmentController {

    private final AssessHousehold assess;
    private final FindAssessments find;

    AssessmentController(AssessHousehold assess, FindAssessments find) {
        this.assess = assess;
        this.find = find;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AssessmentView assess(Actor actor, @RequestBody AssessmentOrder order) {
        return view(Problems.orThrow(assess.assess(actor, CommandId.current(), order)));
    }

    @GetMapping("/{id}")
    AssessmentView byId(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = Header.PURPOSE, defaultValue = Purposes.CASEWORK) String purpose) {
        return view(Problems.orThrow(find.byId(actor, id, purpose)));
    }

    @GetMapping
    List<AssessmentView> ofApplication(
            Actor actor,
            @RequestParam String applicationId,
            @RequestHeader(name = Header.PURPOSE, defaultValue = Purposes.CASEWORK) String purpose) {
        return Problems.orThrow(find.ofApplication(actor, applicationId, purpose)).stream()
                .map(this::view)
                .toList();
    }

    private AssessmentView view(Assessment assessment) {
        return Views.of(assessment, find.before(assessment));
    }
}
