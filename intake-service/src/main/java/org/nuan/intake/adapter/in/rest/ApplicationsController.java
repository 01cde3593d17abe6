package org.nuan.intake.adapter.in.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.Header;
import org.nuan.contracts.intake.ApplicationForm;
import org.nuan.contracts.intake.ApplicationStatus;
import org.nuan.contracts.intake.ApplicationSummary;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.contracts.intake.CaseFile;
import org.nuan.intake.application.ListApplications;
import org.nuan.intake.application.OpenCaseFile;
import org.nuan.intake.application.ReadApplication;
import org.nuan.intake.application.ReadApplication.Seen;
import org.nuan.intake.application.StartApplication;
import org.nuan.intake.application.Stored;
import org.nuan.intake.application.SubmitApplication;
import org.nuan.intake.domain.FormFault;
import org.nuan.intake.domain.FormFaults;
import org.nuan.intake.domain.application.Application;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.idempotency.CommandId;
import org.nuan.runtime.problem.Problems;
import org.nuan.runtime.security.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Applications: made, handed in, looked at. */
@RestController
@RequestMapping("/api/intake/applications")
@Tag(name = "applications")
class ApplicationsController {

    private final ApplicationFormReader forms;
    private final ApplicationViews views;
    private final StartApplication start;
    private final SubmitApplication submit;
    private final ReadApplication read;
    private final ListApplications list;
    private final OpenCaseFile caseFile;

    ApplicationsController(
            ApplicationFormReader forms,
            ApplicationViews views,
            StartApplication start,
            SubmitApplication submit,
            ReadApplication read,
            ListApplications list,
            OpenCaseFile caseFile) {
        this.forms = forms;
        this.views = views;
        this.start = start;
        this.submit = submit;
        this.read = read;
        this.list = list;
        this.caseFile = caseFile;
    }

    @PostMapping
    @Operation(summary = "Make an application; it stays a draft until it is handed in")
    ResponseEntity<ApplicationView> start(Actor actor, @RequestBody ApplicationForm form, Locale language) {
        UUID command = CommandId.current();
        Stored made = Problems.orThrow(start.start(actor, command, forms.read(form, command)));
        return ResponseEntity.created(URI.create(
                        "/api/intake/applications/" + made.application().id()))
                .body(views.view(made, true, language));
    }

    @GetMapping
    @Operation(summary = "One's own applications, or for staff those of their region")
    List<ApplicationSummary> list(
            Actor actor,
            @RequestParam(required = false) @Nullable ApplicationStatus status,
            @RequestParam(required = false) @Nullable String region) {
        Outcome<List<Application>> found = region == null || region.isBlank()
                ? list.list(actor)
                : place(region).then(p -> list.list(actor, p));
        return Problems.orThrow(found).stream()
                .map(views::summary)
                .filter(s -> status == null || s.status() == status)
                .toList();
    }

    private static Outcome<RegionCode> place(String text) {
        FormFaults faults = new FormFaults();
        faults.add("region", FormFault.REGION_UNKNOWN);
        return Regions.parse(text)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(faults.refusal().orElseThrow()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One application, for its owner and the staff of its region; every look is on record")
    ApplicationView read(
            Actor actor,
            @PathVariable String id,
            @RequestHeader(name = Header.PURPOSE, defaultValue = "") String purpose,
            Locale language) {
        Seen seen = Problems.orThrow(read.read(actor, id, "application-viewed", purpose));
        return views.view(seen.stored(), seen.byOwner(), language);
    }

    @PostMapping("/{id}/submission")
    @Operation(summary = "Hand the application in; every adult must have signed a letter")
    ApplicationView submit(Actor actor, @PathVariable String id, Locale language) {
        return views.view(Problems.orThrow(submit.submit(actor, id, CommandId.current())), true, language);
    }

    @GetMapping("/{id}/case-file")
    @Operation(summary = "Everything the process needs, ids and account in clear; needs a purpose, is on record")
    CaseFile caseFile(
            Actor actor,
            @PathVariable String id,
            @RequestHeader(name = Header.PURPOSE, defaultValue = "") String purpose) {
        return views.caseFile(
                Problems.orThrow(caseFile.open(actor, id, purpose.strip())).application());
    }
}
