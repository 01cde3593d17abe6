package org.nuan.portal.adapter.in.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nuan.contracts.intake.ApplicationSummary;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.workflows.TaskType;
import org.nuan.contracts.workflows.TaskViews.TaskView;
import org.nuan.portal.adapter.in.web.PagePart;
import org.nuan.portal.adapter.in.web.form.FormInput;
import org.nuan.portal.adapter.in.web.form.TaskForm;
import org.nuan.portal.adapter.in.web.security.SignedIn;
import org.nuan.portal.adapter.out.http.IntakeApi;
import org.nuan.portal.adapter.out.http.WorkflowsApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tasks of a caseworker, and one task with everything needed to do it on one page. */
@Controller
@RequestMapping("/tasks")
class TaskPages {

    private static final Comparator<TaskView> URGENT_FIRST =
            Comparator.comparing(TaskView::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final WorkflowsApi workflows;
    private final IntakeApi intake;
    private final CaseParts parts;
    private final Clock clock;

    TaskPages(WorkflowsApi workflows, IntakeApi intake, CaseParts parts, Clock clock) {
        this.workflows = workflows;
        this.intake = intake;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "all") String whose,
            @RequestParam(defaultValue = "") String type,
            Model model,
            @AuthenticationPrincipal SignedIn me) {
        List<TaskView> tasks = workflows.tasks().stream()
                .filter(task -> switch (whose) {
                    case "mine" -> me.userName().equals(task.assignee());
                    case "free" -> task.assignee() == null;
                    default -> true;
                })
                .filter(task -> type.isEmpty() || task.type().name().equals(type))
                .sorted(URGENT_FIRST)
                .toList();
        PagePart<List<ApplicationSummary>> cases = PagePart.of(intake::applications);
        model.addAttribute("tasks", tasks);
        model.addAttribute("cases", byId(cases));
        model.addAttribute("whose", whose);
        model.addAttribute("type", type);
        model.addAttribute("types", TaskType.values());
        model.addAttribute("key", FormInput.blank().key());
        return "tasks";
    }

    private static Map<String, ApplicationSummary> byId(PagePart<List<ApplicationSummary>> cases) {
        return Objects.requireNonNullElse(cases.value(), List.<ApplicationSummary>of()).stream()
                .collect(Collectors.toMap(ApplicationSummary::id, Function.identity(), (first, second) -> first));
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model, Locale language, RedirectAttributes next) {
        return task(id).map(task -> show(task, blankForm(task), model, language))
                .orElseGet(() -> {
                    next.addFlashAttribute("done", "task.gone");
                    return "redirect:/tasks";
                });
    }

    private FormInput blankForm(TaskView task) {
        FormInput form = FormInput.blank();
        if (task.type() == TaskType.HOME_VISIT) {
            form.put("visitedOn", LocalDate.now(clock).toString());
        }
        return form;
    }

    @PostMapping("/{id}/claim")
    String claim(@PathVariable String id, HttpServletRequest request, RedirectAttributes next) {
        FormInput input = FormInput.of(request);
        if (input.accepted(() -> workflows.claim(id, input.key()))) {
            return "redirect:/tasks/" + id;
        }
        next.addFlashAttribute("refused", input.generalErrors());
        return "redirect:/tasks";
    }

    @PostMapping("/{id}/release")
    String release(@PathVariable String id, HttpServletRequest request, RedirectAttributes next) {
        FormInput input = FormInput.of(request);
        if (input.accepted(() -> workflows.release(id, input.key()))) {
            next.addFlashAttribute("done", "task.released");
        } else {
            next.addFlashAttribute("refused", input.generalErrors());
        }
        return "redirect:/tasks";
    }

    /** The type comes with the form, because a second click may find the task already done. */
    @PostMapping("/{id}")
    String complete(
            @PathVariable String id,
            @RequestParam TaskType type,
            HttpServletRequest request,
            Model model,
            Locale language,
            RedirectAttributes next) {
        FormInput input = FormInput.of(request);
        Map<String, Object> fields = TaskForm.read(type, input);
        if (!input.isRejected() && input.accepted(() -> workflows.complete(id, fields, input.key()))) {
            next.addFlashAttribute("done", "task.completed");
            return "redirect:/tasks";
        }
        return task(id).map(task -> show(task, input, model, language)).orElseGet(() -> {
            next.addFlashAttribute("done", "task.gone");
            return "redirect:/tasks";
        });
    }

    private Optional<TaskView> task(String id) {
        return workflows.tasks().stream()
                .filter(task -> task.taskId().equals(id))
                .findFirst();
    }

    private String show(TaskView task, FormInput form, Model model, Locale language) {
        ApplicationView application = intake.application(task.applicationId());
        parts.show(application, model, language);
        model.addAttribute("task", task);
        model.addAttribute("form", form);
        model.addAttribute("report", parts.report(application));
        parts.assessment(application, model, language);
        model.addAttribute(
                "openVisit",
                application.visits().stream()
                        .filter(visit -> !visit.countersigned())
                        .findFirst()
                        .orElse(null));
        return "task";
    }
}
