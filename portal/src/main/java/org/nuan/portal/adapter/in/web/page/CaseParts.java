package org.nuan.portal.adapter.in.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.benefits.AssessmentView;
import org.nuan.contracts.benefits.StandingView;
import org.nuan.contracts.intake.ApplicationStatus;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.verification.ReportView;
import org.nuan.contracts.workflows.TaskViews.CaseProgress;
import org.nuan.portal.adapter.in.web.PagePart;
import org.nuan.portal.adapter.out.http.BenefitsApi;
import org.nuan.portal.adapter.out.http.VerificationApi;
import org.nuan.portal.adapter.out.http.WorkflowsApi;
import org.nuan.portal.application.LadderView;
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

    /** The latest reading of the law, with the household under every scheme where that was kept. */
    void assessment(ApplicationView application, Model model, Locale language) {
        PagePart<List<AssessmentView>> all = PagePart.of(() -> benefits.assessments(application.id()));
        AssessmentView latest = latest(all.value());
        model.addAttribute("assessment", new PagePart<>(latest, all.unavailable()));
        StandingView standing = latest == null ? null : latest.standing();
        if (standing != null) {
            model.addAttribute("ladder", LadderView.of(standing, names(application), language));
        }
    }

    private static Map<String, String> names(ApplicationView application) {
        Map<String, String> names = new LinkedHashMap<>();
        application.members().forEach(member -> names.put(member.personId(), member.name()));
        return names;
    }

    private static @Nullable AssessmentView latest(@Nullable List<AssessmentView> all) {
        return Objects.requireNonNullElse(all, List.<AssessmentView>of()).stream()
                .max(Comparator.comparing(AssessmentView::assessedAt))
                .orElse(null);
    }
}
