package org.nuan.portal.adapter.in.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.services.ReferralForms.ReferralAnswer;
import org.nuan.contracts.services.ReferralForms.ReferralView;
import org.nuan.portal.adapter.in.web.form.FormInput;
import org.nuan.portal.adapter.in.web.form.UnreadableAddress;
import org.nuan.portal.adapter.in.web.security.SignedIn;
import org.nuan.portal.adapter.out.http.ReferralApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Help beyond money: what providers were asked to do, and their answers. */
@Controller
@RequestMapping("/referrals")
class ReferralPages {

    private static final Set<String> ACTS = Set.of("acceptance", "refusal", "delivery", "confirmation");

    private final ReferralApi referrals;

    ReferralPages(ReferralApi referrals) {
        this.referrals = referrals;
    }

    @GetMapping
    String all(Model model, @AuthenticationPrincipal SignedIn me) {
        return show("", FormInput.blank(), model, me);
    }

    @PostMapping("/{id}/{act}")
    String answer(
            @PathVariable String id,
            @PathVariable String act,
            HttpServletRequest request,
            Model model,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        if (!ACTS.contains(act)) {
            throw new UnreadableAddress(act);
        }
        FormInput input = FormInput.of(request);
        boolean refusing = act.equals("refusal");
        if (refusing && !input.has("reason")) {
            input.reject("reason", "form.required");
        }
        @Nullable ReferralAnswer answer = refusing || act.equals("acceptance") ? new ReferralAnswer(input.text("reason")) : null;
        if (!input.isRejected() && input.accepted(() -> referrals.answer(id, act, answer, input.key()))) {
            next.addFlashAttribute("done", "referral.done." + act);
            return "redirect:/referrals";
        }
        return show(id, input, model, me);
    }

    private String show(String answered, FormInput form, Model model, SignedIn me) {
        List<ReferralView> all = referrals.referrals(me.region()).stream()
                .sorted(Comparator.comparing(ReferralView::offeredAt).reversed())
                .toList();
        model.addAttribute("referrals", all);
        model.addAttribute("answered", answered);
        model.addAttribute("form", form);
        return "referrals";
    }
}
