package org.nuan.portal.adapter.in.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.nuan.contracts.intake.DossierForms.ObjectionForm;
import org.nuan.kernel.RegionCode;
import org.nuan.portal.adapter.in.web.form.FormInput;
import org.nuan.portal.adapter.out.http.IntakeApi;
import org.nuan.portal.application.Regions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Open public notices, for everybody, with a way to object. */
@Controller
@RequestMapping("/notices")
class NoticePages {

    private final IntakeApi intake;
    private final Regions regions;

    NoticePages(IntakeApi intake, Regions regions) {
        this.intake = intake;
        this.regions = regions;
    }

    @GetMapping
    String all(@RequestParam(defaultValue = "") String region, Model model, Locale language) {
        return show(region, "", FormInput.blank(), model, language);
    }

    @PostMapping("/{noticeId}/objections")
    String object(
            @PathVariable String noticeId,
            HttpServletRequest request,
            Model model,
            Locale language,
            RedirectAttributes next) {
        FormInput input = FormInput.of(request);
        ObjectionForm objection = new ObjectionForm(input.text("text"), input.text("contact"));
        if (!input.has("text")) {
            input.reject("text", "form.required");
        }
        if (!input.isRejected() && input.accepted(() -> intake.object(noticeId, objection, input.key()))) {
            next.addFlashAttribute("done", "notice.objected");
            return "redirect:/notices";
        }
        return show(input.value("region"), noticeId, input, model, language);
    }

    private String show(String region, String objectingTo, FormInput form, Model model, Locale language) {
        String asked = region.matches("\\d{2,12}") ? region : "";
        model.addAttribute("notices", intake.notices(asked));
        model.addAttribute("region", asked);
        model.addAttribute("places", regions.inside("", RegionCode.Level.VILLAGE, language));
        model.addAttribute("objectingTo", objectingTo);
        model.addAttribute("form", form);
        return "notices";
    }
}
