package org.nuan.verification.application;

import java.util.Optional;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.Refusal;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.nuan.verification.application.ask.Lease;
import org.nuan.verification.application.ask.Reports;
import org.nuan.verification.application.ask.Reports.Stored;
import org.nuan.verification.application.ask.RunReports;
import org.nuan.verification.domain.report.Report;

/** Asks once more what has no answer. */
public final class RetryReport {

    private final Reports reports;
    private final RunReports runReports;
    private final AuditTrail audit;

    public RetryReport(Reports reports, RunReports runReports, AuditTrail audit) {
        this.reports = reports;
        this.runReports = runReports;
        this.audit = audit;
    }

    /** A report that is already being asked for is simply returned. */
    public Outcome<Report> retry(Actor actor, String reportId) {
        if (!actor.hasAny(Role.PROCESS, Role.TOWNSHIP_CASEWORKER)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        Optional<Stored> found = reports.find(reportId).filter(s -> mayRetry(actor, s.report()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        Report report = found.get().report();
        if (report.isRunning()) {
            return Outcome.done(report);
        }
        Optional<Refusal> obstacle =
                report.unanswered().isEmpty() ? Optional.of(VerificationRefusal.NOTHING_TO_ASK) : Optional.empty();
        return obstacle.map(Outcome::<Report>refused).orElseGet(() -> Outcome.done(reopen(actor, found.get())));
    }

    private static boolean mayRetry(Actor actor, Report report) {
        return actor.has(Role.PROCESS) || actor.mayActIn(report.order().region(), Role.TOWNSHIP_CASEWORKER);
    }

    private Report reopen(Actor actor, Stored found) {
        String reportId = found.report().reportId();
        audit.record(
                actor,
                "verification-retried",
                "application",
                found.report().order().applicationId(),
                found.report().order().purpose());
        Lease lease = runReports.announce(reportId);
        Report reopened = reports.change(
                        found, r -> r.isRunning() || r.unanswered().isEmpty() ? r : r.reopened())
                .report();
        runReports.start(lease);
        return reopened;
    }
}
