package org.nuan.workflows.adapter.in.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.nuan.runtime.problem.Problems;
import org.nuan.runtime.security.Actor;
import org.nuan.workflows.application.incident.HandleIncidents;
import org.nuan.workflows.application.incident.IncidentView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases that stand still, for operators. */
@RestController
@RequestMapping("/api/workflows/incidents")
@Tag(name = "incidents", description = "异常 Cases that stand still")
public class IncidentController {

    private final HandleIncidents handleIncidents;

    public IncidentController(HandleIncidents handleIncidents) {
        this.handleIncidents = handleIncidents;
    }

    @GetMapping
    @Operation(summary = "辖区内的异常 What stands still in the operator's region")
    List<IncidentView> list(@Parameter(hidden = true) Actor actor) {
        return Problems.orThrow(handleIncidents.list(actor));
    }

    @PostMapping("/{id}/retry")
    @Operation(summary = "重试 Try the failed step again")
    IncidentView retry(@PathVariable String id, @Parameter(hidden = true) Actor actor) {
        return Problems.orThrow(handleIncidents.retry(id, actor));
    }
}
