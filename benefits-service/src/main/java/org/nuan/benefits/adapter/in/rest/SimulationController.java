package org.nuan.benefits.adapter.in.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.nuan.benefits.application.policy.FindSimulations;
import org.nuan.benefits.application.policy.SimulationResults;
import org.nuan.benefits.application.policy.StartSimulation;
import org.nuan.benefits.application.policy.TakeSnapshot;
import org.nuan.benefits.domain.policy.Simulation;
import org.nuan.contracts.benefits.SimulationOrder;
import org.nuan.contracts.benefits.SimulationView;
import org.nuan.contracts.benefits.SnapshotOrder;
import org.nuan.contracts.benefits.SnapshotView;
import org.nuan.runtime.idempotency.CommandId;
import org.nuan.runtime.problem.ProblemTexts;
import org.nuan.runtime.problem.Problems;
import org.nuan.runtime.security.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changes of the law tried on frozen populations. */
@RestController
@RequestMapping("/api/benefits/policy")
class SimulationController {

    private final TakeSnapshot snapshots;
    private final StartSimulation start;
    private final FindSimulations find;
    private final SimulationResults results;

    SimulationController(
            TakeSnapshot snapshots, StartSimulation start, FindSimulations find, SimulationResults results) {
        this.snapshots = snapshots;
        this.start = start;
        this.find = find;
        this.results = results;
    }

    @PostMapping("/snapshots")
    @ResponseStatus(HttpStatus.ACCEPTED)
    SnapshotView take(Actor actor, @RequestBody SnapshotOrder order) {
        return SimulationPages.of(Problems.orThrow(snapshots.take(actor, CommandId.current(), order)));
    }

    @GetMapping("/snapshots")
    List<SnapshotView> snapshots(Actor actor) {
        return Problems.orThrow(snapshots.inSight(actor)).stream()
                .map(SimulationPages::of)
                .toList();
    }

    @PostMapping("/simulations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    SimulationView start(Actor actor, @RequestBody SimulationOrder order) {
        return view(Problems.orThrow(start.start(actor, CommandId.current(), order)));
    }

    /** Without their results, newest first. */
    @GetMapping("/simulations")
    List<SimulationView> simulations(Actor actor) {
        return Problems.orThrow(find.inSight(actor)).stream()
                .map(simulation -> SimulationPages.of(simulation, null))
                .toList();
    }

    @GetMapping("/simulations/{id}")
    SimulationView byId(Actor actor, @PathVariable UUID id) {
        return view(Problems.orThrow(find.byId(actor, id)));
    }

    @PostMapping("/simulations/{id}/cancellation")
    SimulationView cancel(Actor actor, @PathVariable UUID id) {
        return view(Problems.orThrow(find.cancel(actor, id)));
    }

    /** For spreadsheets: UTF-8 with a byte order mark, amounts in yuan. */
    @GetMapping("/simulations/{id}/result.csv")
    void csv(Actor actor, @PathVariable UUID id, Locale wish, HttpServletResponse response) throws IOException {
        Simulation simulation = Problems.orThrow(find.toExport(actor, id));
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"simulation-" + id + ".csv\"");
        try (Writer writer = response.getWriter()) {
            new ResultCsv(writer, ProblemTexts.supported(wish)).write(simulation, results.read(simulation.result()));
        }
    }

    private SimulationView view(Simulation simulation) {
        return SimulationPages.of(simulation, simulation.result().isEmpty() ? null : results.read(simulation.result()));
    }
}
