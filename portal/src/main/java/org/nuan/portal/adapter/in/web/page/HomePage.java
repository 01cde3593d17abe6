package org.nuan.portal.adapter.in.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.intake.ApplicationSummary;
import org.nuan.contracts.workflows.TaskViews.TaskView;
import org.nuan.portal.adapter.in.web.PagePart;
import org.nuan.portal.adapter.in.web.security.Role;
import org.nuan.portal.adapter.in.web.security.SignedIn;
import org.nuan.portal.adapter.out.http.IntakeApi;
import org.nuan.portal.adapter.out.http.WorkflowsApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in. */
@Controller
class HomePage {

    private final IntakeApi intake;
    private final WorkflowsApi workflows;

    HomePage(IntakeApi intake, WorkflowsApi workflows) {
        this.intake = intake;
        this.workflows = workflows;
    }

    @GetMapping("/")
    String home(Model model, @AuthenticationPrincipal @Nullable SignedIn me) {
        if (me != null && me.has(Role.CITIZEN)) {
            PagePart<List<ApplicationSummary>> mine = PagePart.of(intake::applications);
            model.addAttribute("mine", mine);
        }
        if (me != null && me.hasTasks()) {
            PagePart<List<TaskView>> tasks = PagePart.of(workflows::tasks);
            List<TaskView> open = tasks.value();
            model.addAttribute("tasks", tasks);
            if (open != null) {
                model.addAttribute("mineCount", count(open, me));
                model.addAttribute(
                        "lateCount", open.stream().filter(TaskView::late).count());
            }
        }
        return "home";
    }

    private static long count(List<TaskView> tasks, SignedIn me) {
        return tasks.stream()
                .filter(task -> me.userName().equals(task.assignee()))
                .count();
    }

    @GetMapping("/sign-in-problem")
    String signInProblem() {
        return "sign-in-problem";
    }
}
