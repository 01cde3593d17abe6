package org.nuan.portal.adapter.in.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.benefits.AssessmentView;
import org.nuan.contracts.intake.ApplicationStatus;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.verification.ReportView;
import org.nuan.contracts.workflows.TaskViews.CaseProgress;
import org.nuan.portal.adapter.in.web.PagePart;
import org.nuan.portal.adapter.out.http.BenefitsApi;
import org.nuan.portal.adapter.out.http.VerificationApi;
import org.nuan.portal.adapter.out.http.WorkflowsApi;
import org.nuan.portal.application.Milestone;
import org.nuan.portal.application.ProcessModel;
import org.nuan.portal.application.Timeline;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The parts that the pages about one case share. */
@Component
class CaseParts {

    private final WorkflowsApi workflows;
    private final VerificationApi verification;
    private final BenefitsApi benefits;
    private final Timeline timeline;

    CaseParts(WorkflowsApi workflows, VerificationApi verification, BenefitsApi benefits, Timeline timeline) {
        this.workflows = workflows;
        this.verification = verification;
        this.benefits = benefits;
        this.timeline = timeline;
    }

    void show(ApplicationView application, Model model, Locale language) {
        model.addAttribute("dossier", application);
        model.addAttribute("road", Milestone.road(application.status()));
        model.addAttribute("timeline", timeline.of(application));
        progress(application, model, language);
    }

    void progress(ApplicationView application, Model model, Locale language) {
        if (application.status() == ApplicationStatus.DRAFT) {
            model.addAttribute("progress", PagePart.none());
            return;
        }
        PagePart<CaseProgress> progress = PagePart.of(() -> workflows.progress(application.id()));
        model.addAttribute("progress", progress);
        CaseProgress now = progress.value();
        if (now != null) {
            PagePart<List<ProcessModel.Step>> steps = PagePart.of(
                    () -> ProcessModel.read(workflows.applicationModel()).steps(now, language));
            model.addAttribute("steps", steps);
        }
    }

    PagePart<ReportView> report(ApplicationView application) {
        ApplicationView.ReportRef report = application.report();
        return report == null ? PagePart.none() : PagePart.of(() -> verification.report(report.reportId()));
    }

    /** The latest reading of the law. */
    PagePart<AssessmentView> assessment(String applicationId) {
        PagePart<List<AssessmentView>> all = PagePart.of(() -> benefits.assessments(applicationId));
        return new PagePart<>(latest(all.value()), all.unavailable());
    }

    private static @Nullable AssessmentView latest(@Nullable List<AssessmentView> all) {
        return Objects.requireNonNullElse(all, List.<AssessmentView>of()).stream()
                .max(Comparator.comparing(AssessmentView::assessedAt))
                .orElse(null);
    }
}
