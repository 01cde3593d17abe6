package org.nuan.verification.adapter.in.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.nuan.contracts.Header;
import org.nuan.contracts.verification.QueryLogView;
import org.nuan.contracts.verification.ReportView;
import org.nuan.contracts.verification.VerificationOrder;
import org.nuan.runtime.idempotency.CommandId;
import org.nuan.runtime.problem.Problems;
import org.nuan.runtime.security.Actor;
import org.nuan.verification.application.OrderReport;
import org.nuan.verification.application.ReadReports;
import org.nuan.verification.application.RetryReport;
import org.nuan.verification.domain.source.SourceCatalogue;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Orders verifications, and shows what they found to those who work on the case. */
@RestController
@RequestMapping(path = "/api/verification", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "verification")
public final class VerificationController {

    private static final String USUAL_PURPOSE = "case-handling";

    private final OrderReport orderReport;
    private final RetryReport retryReport;
    private final ReadReports readReports;
    private final ReportViews views;

    public VerificationController(
            OrderReport orderReport,
            RetryReport retryReport,
            ReadReports readReports,
            Explanations explanations,
            SourceCatalogue catalogue) {
        this.orderReport = orderReport;
        this.retryReport = retryReport;
        this.readReports = readReports;
        this.views = new ReportViews(explanations, catalogue);
    }

    @PostMapping(path = "/reports", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Have a household verified",
            description = "For the process only. Nothing is stored or asked unless every person is covered by an"
                    + " authorisation letter in force. The report is stated on nuan.verification when it is ready.")
    ReportView order(Actor actor, @RequestBody VerificationOrder order, Locale locale) {
        return Problems.orThrow(OrderForm.read(order)
                .then(read -> orderReport.order(actor, CommandId.current().toString(), read))
                .map(report -> views.of(report, locale)));
    }

    @GetMapping("/reports/{id}")
    @Operation(summary = "One report", description = "Staff of the region, auditors and the process; kept on record.")
    ReportView one(
            Actor actor,
            @PathVariable("id") String id,
            @RequestHeader(name = Header.PURPOSE, defaultValue = USUAL_PURPOSE) String purpose,
            Locale locale) {
        return Problems.orThrow(readReports.one(actor, id, purpose).map(report -> views.of(report, locale)));
    }

    @GetMapping("/reports")
    @Operation(summary = "The reports of an application, oldest first")
    List<ReportView> ofApplication(
            Actor actor,
            @RequestParam("applicationId") String applicationId,
            @RequestHeader(name = Header.PURPOSE, defaultValue = USUAL_PURPOSE) String purpose,
            Locale locale) {
        return Problems.orThrow(readReports
                .ofApplication(actor, applicationId, purpose)
                .map(reports ->
                        reports.stream().map(report -> views.of(report, locale)).toList()));
    }

    @PostMapping("/reports/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Ask again what has no answer",
            description = "For township caseworkers of the region and the process.")
    ReportView retry(Actor actor, @PathVariable("id") String id, Locale locale) {
        return Problems.orThrow(retryReport.retry(actor, id).map(report -> views.of(report, locale)));
    }

    @GetMapping("/queries")
    @Operation(summary = "Which sources were asked about whom, by which letter, and what came of it")
    List<QueryLogView> queries(
            Actor actor,
            @RequestParam("applicationId") String applicationId,
            @RequestHeader(name = Header.PURPOSE, defaultValue = USUAL_PURPOSE) String purpose) {
        return Problems.orThrow(
                readReports.questionsOf(actor, applicationId, purpose).map(ReportViews::queries));
    }
}
