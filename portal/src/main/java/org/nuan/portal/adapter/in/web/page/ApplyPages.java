package org.nuan.portal.adapter.in.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.nuan.contracts.intake.ApplicationForm;
import org.nuan.portal.adapter.in.web.form.ApplyForm;
import org.nuan.portal.adapter.in.web.form.FormInput;
import org.nuan.portal.adapter.in.web.security.Role;
import org.nuan.portal.adapter.in.web.security.SignedIn;
import org.nuan.portal.adapter.out.http.IntakeApi;
import org.nuan.portal.application.Regions;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking for help: one form, which keeps what was typed. */
@Controller
class ApplyPages {

    private final IntakeApi intake;
    private final Regions regions;

    ApplyPages(IntakeApi intake, Regions regions) {
        this.intake = intake;
        this.regions = regions;
    }

    @GetMapping("/apply")
    String blank(Model model, Locale language, @AuthenticationPrincipal SignedIn me) {
        FormInput input = FormInput.blank();
        if (me.has(Role.CITIZEN)) {
            input.put("members/0/name", me.displayName());
        }
        return show(new ApplyForm(input), model, language, me);
    }

    @PostMapping("/apply")
    String send(HttpServletRequest request, Model model, Locale language, @AuthenticationPrincipal SignedIn me) {
        FormInput input = FormInput.of(request);
        ApplyForm form = new ApplyForm(input);
        String act = input.value("action");
        if (!act.equals("send")) {
            form.change(act);
            return show(form, model, language, me);
        }
        ApplicationForm read = form.read();
        AtomicReference<String> made = new AtomicReference<>("");
        if (!input.isRejected()
                && input.accepted(() -> made.set(intake.apply(read, input.key()).id()))) {
            return "redirect:/applications/" + made.get();
        }
        return show(form, model, language, me);
    }

    private String show(ApplyForm form, Model model, Locale language, SignedIn me) {
        model.addAttribute("apply", form);
        model.addAttribute("form", form.input());
        model.addAttribute("villages", regions.villages(me.region(), language));
        return "apply";
    }
}
