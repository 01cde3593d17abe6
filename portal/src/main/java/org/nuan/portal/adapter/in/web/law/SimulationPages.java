package org.nuan.portal.adapter.in.web.law;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.nuan.contracts.benefits.PackViews.PackSummary;
import org.nuan.contracts.benefits.PackViews.PackView;
import org.nuan.contracts.benefits.SimulationOrder;
import org.nuan.contracts.benefits.SimulationResult;
import org.nuan.contracts.benefits.SimulationView;
import org.nuan.contracts.benefits.SnapshotView;
import org.nuan.portal.adapter.in.web.Show;
import org.nuan.portal.adapter.in.web.form.FormInput;
import org.nuan.portal.adapter.in.web.form.UnreadableAddress;
import org.nuan.portal.adapter.out.http.PolicyApi;
import org.nuan.portal.adapter.out.http.SimulationApi;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A change of the law, tried on a population: asked for, watched, read. */
@Controller
@RequestMapping("/simulations")
class SimulationPages {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final SimulationApi simulations;
    private final PolicyApi policy;
    private final Show show;
    private final Clock clock;

    SimulationPages(SimulationApi simulations, PolicyApi policy, Show show, Clock clock) {
        this.simulations = simulations;
        this.policy = policy;
        this.show = show;
        this.clock = clock;
    }

    @GetMapping("/new")
    String begin(
            @RequestParam String snapshot, @RequestParam(defaultValue = "") String pack, Model model, Locale language) {
        SnapshotView population = snapshot(snapshot);
        List<PackSummary> packs = packsOf(population.region());
        FormInput input = FormInput.blank();
        input.put("snapshotId", population.id());
        input.put(
                "packId", pack.isEmpty() && !packs.isEmpty() ? packs.getFirst().id() : pack);
        input.put("benefitMonth", YearMonth.now(clock).toString());
        return form(input, model, language);
    }

    @PostMapping("/new")
    String send(HttpServletRequest request, Model model, Locale language) {
        FormInput input = FormInput.of(request);
        String act = input.value("action");
        if (!act.equals("start")) {
            blankForm(input, language).act(act);
            return form(input, model, language);
        }
        SimulationOrder order = new SimulationForm(input, List.of()).read();
        AtomicReference<String> made = new AtomicReference<>("");
        if (!input.isRejected()
                && input.accepted(
                        () -> made.set(simulations.start(order, input.key()).id()))) {
            return "redirect:/simulations/" + made.get();
        }
        return form(input, model, language);
    }

    private SimulationForm blankForm(FormInput input, Locale language) {
        if (!input.has("packId")) {
            return new SimulationForm(input, List.of());
        }
        PackView pack = policy.pack(input.value("packId"));
        boolean english = language.getLanguage().equals("en");
        return new SimulationForm(input, CurrentValue.in(input.value("benefitMonth"), pack.parameters(), english));
    }

    private String form(FormInput input, Model model, Locale language) {
        SnapshotView population = snapshot(input.value("snapshotId"));
        model.addAttribute("form", input);
        model.addAttribute("change", blankForm(input, language));
        model.addAttribute("snapshot", population);
        model.addAttribute("packs", packsOf(population.region()));
        return "simulation-new";
    }

    private SnapshotView snapshot(String id) {
        return simulations.snapshots().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnreadableAddress(id));
    }

    /** Packs under which the place lies. */
    private List<PackSummary> packsOf(String region) {
        return policy.packs().stream()
                .filter(pack ->
                        region.startsWith(pack.region()) || pack.region().startsWith(region))
                .toList();
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        return show(simulations.simulation(id), FormInput.blank(), model);
    }

    @PostMapping("/{id}/cancellation")
    String cancel(@PathVariable String id, HttpServletRequest request, Model model, RedirectAttributes next) {
        FormInput input = FormInput.of(request);
        if (input.accepted(() -> simulations.cancel(id, input.key()))) {
            next.addFlashAttribute("done", "simulation.cancelled");
            return "redirect:/simulations/" + id;
        }
        return show(simulations.simulation(id), input, model);
    }

    @GetMapping("/{id}/result.csv")
    ResponseEntity<byte[]> table(@PathVariable String id) {
        byte[] table = simulations.table(id);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename("simulation-" + id + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(table);
    }

    private String show(SimulationView simulation, FormInput form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("simulation", simulation);
        model.addAttribute("underWay", SnapshotPages.isUnderWay(simulation.state()));
        SimulationResult result = simulation.result();
        model.addAttribute("result", result);
        if (result != null) {
            model.addAttribute("charts", ResultCharts.of(result, show));
        }
        return "simulation";
    }
}
