package org.nuan.portal.adapter.in.web.law;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.benefits.PackViews.PackCheck;
import org.nuan.contracts.benefits.PackViews.PackSummary;
import org.nuan.contracts.benefits.PackViews.PackView;
import org.nuan.portal.adapter.in.web.Show;
import org.nuan.portal.adapter.in.web.form.FormInput;
import org.nuan.portal.adapter.out.http.PolicyApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rules of each place, readable without a programmer: every value with its dates, source and grade. */
@Controller
@RequestMapping("/policy")
class PolicyPages {

    private final PolicyApi policy;
    private final Show show;

    PolicyPages(PolicyApi policy, Show show) {
        this.policy = policy;
        this.show = show;
    }

    @GetMapping
    String all(Model model) {
        List<PackSummary> packs = policy.packs().stream()
                .sorted(Comparator.comparing(PackSummary::region).thenComparing(PackSummary::id))
                .toList();
        model.addAttribute("packs", packs);
        return "policy";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model, Locale language) {
        PackView pack = policy.pack(id);
        boolean english = language.getLanguage().equals("en");
        model.addAttribute("pack", pack.summary());
        model.addAttribute("sha256", pack.sha256());
        model.addAttribute("groups", ParameterTable.grouped(pack.parameters(), english));
        model.addAttribute("sections", SectionTable.of(pack.sections(), show));
        return "policy-pack";
    }

    @GetMapping("/check")
    String blank(Model model) {
        return show(FormInput.blank(), null, model);
    }

    @PostMapping("/check")
    String check(HttpServletRequest request, Model model) {
        FormInput input = FormInput.of(request);
        AtomicReference<@Nullable PackCheck> found = new AtomicReference<>();
        if (!input.has("yaml")) {
            input.reject("yaml", "form.required");
        } else {
            input.accepted(() -> found.set(policy.check(input.asTyped("yaml"), input.key())));
        }
        return show(input, found.get(), model);
    }

    private static String show(FormInput input, @Nullable PackCheck found, Model model) {
        model.addAttribute("form", input);
        model.addAttribute("check", found);
        model.addAttribute("faults", found == null ? List.of() : FaultLine.of(found, input.asTyped("yaml")));
        return "policy-check";
    }
}
