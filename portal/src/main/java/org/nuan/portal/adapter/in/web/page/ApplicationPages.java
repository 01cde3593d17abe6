package org.nuan.portal.adapter.in.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.nuan.contracts.intake.ApplicationStatus;
import org.nuan.contracts.intake.ApplicationSummary;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.portal.adapter.in.web.PagePart;
import org.nuan.portal.adapter.in.web.form.FormInput;
import org.nuan.portal.adapter.in.web.security.Role;
import org.nuan.portal.adapter.in.web.security.SignedIn;
import org.nuan.portal.adapter.out.http.IntakeApi;
import org.nuan.portal.adapter.out.http.WorkflowsApi;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My applications, or for staff those of their region; and one of them with all that happened to it. */
@Controller
class ApplicationPages {

    private final IntakeApi intake;
    private final WorkflowsApi workflows;
    private final CaseParts parts;

    ApplicationPages(IntakeApi intake, WorkflowsApi workflows, CaseParts parts) {
        this.intake = intake;
        this.workflows = workflows;
        this.parts = parts;
    }

    @GetMapping("/applications")
    String all(Model model) {
        List<ApplicationSummary> applications = intake.applications().stream()
                .sorted(Comparator.comparing(ApplicationSummary::createdAt).reversed())
                .toList();
        model.addAttribute("applications", applications);
        return "applications";
    }

    @GetMapping("/applications/{id}")
    String one(@PathVariable String id, Model model, Locale language, @AuthenticationPrincipal SignedIn me) {
        return show(intake.application(id), FormInput.blank(), model, language, me);
    }

    /** Only the part that moves while the page is open. */
    @GetMapping("/applications/{id}/progress")
    String progress(@PathVariable String id, Model model, Locale language) {
        parts.show(intake.application(id), model, language);
        return "case :: road";
    }

    @PostMapping("/applications/{id}/submission")
    String submit(
            @PathVariable String id,
            HttpServletRequest request,
            Model model,
            Locale language,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        FormInput input = FormInput.of(request);
        if (input.accepted(() -> intake.submit(id, input.key()))) {
            next.addFlashAttribute("done", "application.submitted");
            return "redirect:/applications/" + id;
        }
        return show(intake.application(id), input, model, language, me);
    }

    @PostMapping("/applications/{id}/letters/{number}/withdrawal")
    String withdraw(
            @PathVariable String id,
            @PathVariable String number,
            HttpServletRequest request,
            Model model,
            Locale language,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        FormInput input = FormInput.of(request);
        if (input.accepted(() -> intake.withdraw(id, number, input.key()))) {
            next.addFlashAttribute("done", "letter.withdrawn.done");
            return "redirect:/applications/" + id;
        }
        return show(intake.application(id), input, model, language, me);
    }

    /** The drawing of the process, for the diagram. */
    @GetMapping("/process-models/application")
    ResponseEntity<String> model() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(workflows.applicationModel());
    }

    private String show(ApplicationView application, FormInput form, Model model, Locale language, SignedIn me) {
        parts.show(application, model, language);
        model.addAttribute("form", form);
        model.addAttribute("draft", application.status() == ApplicationStatus.DRAFT);
        model.addAttribute("unsigned", LetterPages.unsigned(application));
        if (application.decision() != null) {
            model.addAttribute("decisionLetter", PagePart.of(() -> intake.decisionLetter(application.id())));
        }
        if (me.isStaff()) {
            model.addAttribute("report", parts.report(application));
            parts.assessment(application, model, language);
        }
        if (me.has(Role.CITIZEN) || me.has(Role.AUDITOR)) {
            model.addAttribute("looks", PagePart.of(() -> intake.looks(application.id())));
        }
        return "application";
    }
}
