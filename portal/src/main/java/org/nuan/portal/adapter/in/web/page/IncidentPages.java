package org.nuan.portal.adapter.in.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.nuan.portal.adapter.in.web.PagePart;
import org.nuan.portal.adapter.in.web.form.FormInput;
import org.nuan.portal.adapter.out.http.WorkflowsApi;
import org.nuan.portal.application.ProcessModel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cases that stand still, for operators, who can have the failed step tried again. */
@Controller
@RequestMapping("/incidents")
class IncidentPages {

    private final WorkflowsApi workflows;

    IncidentPages(WorkflowsApi workflows) {
        this.workflows = workflows;
    }

    @GetMapping
    String all(Model model, Locale language) {
        return show(FormInput.blank(), model, language);
    }

    @PostMapping("/{id}/retry")
    String retry(
            @PathVariable String id,
            HttpServletRequest request,
            Model model,
            Locale language,
            RedirectAttributes next) {
        FormInput input = FormInput.of(request);
        if (input.accepted(() -> workflows.retry(id, input.key()))) {
            next.addFlashAttribute("done", "incident.retried");
            return "redirect:/incidents";
        }
        return show(input, model, language);
    }

    private String show(FormInput form, Model model, Locale language) {
        model.addAttribute("incidents", workflows.incidents());
        PagePart<ProcessModel> process = PagePart.of(() -> ProcessModel.read(workflows.applicationModel()));
        ProcessModel steps = process.value();
        if (steps != null) {
            model.addAttribute("names", steps.names(language));
        }
        model.addAttribute("form", form);
        return "incidents";
    }
}
