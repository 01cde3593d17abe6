package org.nuan.portal.adapter.in.web.law;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.benefits.SimulationView;
import org.nuan.contracts.benefits.SnapshotOrder;
import org.nuan.contracts.benefits.SnapshotView;
import org.nuan.kernel.RegionCode;
import org.nuan.portal.adapter.in.web.form.FormInput;
import org.nuan.portal.adapter.in.web.security.SignedIn;
import org.nuan.portal.adapter.out.http.SimulationApi;
import org.nuan.portal.application.Regions;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Populations to try the law on, and what has been tried. */
@Controller
@RequestMapping("/simulations")
class SnapshotPages {

    private final SimulationApi simulations;
    private final Regions regions;

    SnapshotPages(SimulationApi simulations, Regions regions) {
        this.simulations = simulations;
        this.regions = regions;
    }

    @GetMapping
    String all(Model model, Locale language, @AuthenticationPrincipal SignedIn me) {
        FormInput form = FormInput.blank();
        form.put("region", me.region());
        form.put("source", "HOUSEHOLDS");
        return show(form, model, language, me);
    }

    @PostMapping("/snapshots")
    String take(
            HttpServletRequest request,
            Model model,
            Locale language,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        FormInput input = FormInput.of(request);
        SnapshotOrder order = read(input);
        if (!input.isRejected() && input.accepted(() -> simulations.take(order, input.key()))) {
            next.addFlashAttribute("done", "snapshot.begun");
            return "redirect:/simulations";
        }
        return show(input, model, language, me);
    }

    private static SnapshotOrder read(FormInput input) {
        boolean madeUp = input.chosen("source", "SYNTHETIC");
        Integer size = input.whole("size");
        Integer seed = input.whole("seed");
        if (madeUp && !input.has("size")) {
            input.reject("size", "form.required");
        }
        return new SnapshotOrder(
                input.text("region"),
                input.text("source"),
                madeUp ? size : null,
                madeUp && seed != null ? Long.valueOf(seed) : null);
    }

    private String show(FormInput form, Model model, Locale language, SignedIn me) {
        List<SnapshotView> snapshots = simulations.snapshots().stream()
                .sorted(Comparator.comparing(SnapshotView::takenAt).reversed())
                .toList();
        List<SimulationView> tried = simulations.simulations().stream()
                .sorted(Comparator.comparing(SimulationView::requestedAt).reversed())
                .toList();
        model.addAttribute("form", form);
        model.addAttribute("snapshots", snapshots);
        model.addAttribute("simulations", tried);
        model.addAttribute("moving", isMoving(snapshots, tried));
        model.addAttribute("places", places(me.region(), language));
        return "simulations";
    }

    private static boolean isMoving(List<SnapshotView> snapshots, List<SimulationView> tried) {
        return snapshots.stream().anyMatch(snapshot -> snapshot.state().equals("TAKING"))
                || tried.stream().anyMatch(simulation -> isUnderWay(simulation.state()));
    }

    static boolean isUnderWay(@Nullable String state) {
        return "QUEUED".equals(state) || "RUNNING".equals(state);
    }

    /** The reader's own region and what lies in it, down to townships. */
    private List<Regions.Place> places(String region, Locale language) {
        return Arrays.stream(RegionCode.Level.values())
                .filter(level -> level.digits() >= region.length() && level != RegionCode.Level.VILLAGE)
                .flatMap(level -> regions.inside(region, level, language).stream())
                .toList();
    }
}
