package org.nuan.workflows.adapter.in.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.nuan.contracts.workflows.TaskViews.CaseProgress;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.problem.ProblemResponses;
import org.nuan.runtime.problem.Problems;
import org.nuan.runtime.security.Actor;
import org.nuan.workflows.application.progress.CaseDiagrams;
import org.nuan.workflows.application.progress.ShowProgress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where cases stand, and the drawing of their way. */
@RestController
@RequestMapping("/api/workflows")
@Tag(name = "cases", description = "办理进度 Progress of cases")
public class CaseController {

    private final ShowProgress showProgress;
    private final CaseDiagrams diagrams;
    private final Answers answers;

    public CaseController(ShowProgress showProgress, CaseDiagrams diagrams, ProblemResponses problems) {
        this.showProgress = showProgress;
        this.diagrams = diagrams;
        this.answers = new Answers(problems);
    }

    @GetMapping("/cases/{applicationId}/progress")
    @Operation(summary = "办理进度 Where a case stands")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseProgress.class)))
    ResponseEntity<Object> progress(@PathVariable String applicationId, @Parameter(hidden = true) Actor actor) {
        return answers.of(() -> showProgress.show(applicationId, actor));
    }

    @GetMapping(path = "/process-models/{key}", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(summary = "流程图 A process model as BPMN 2.0")
    String model(@PathVariable String key) {
        return diagrams.model(key).orElseThrow(() -> Problems.of(CommonRefusal.NOT_FOUND));
    }
}
