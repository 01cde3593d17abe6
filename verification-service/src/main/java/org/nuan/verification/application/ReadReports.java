package org.nuan.verification.application;

import java.util.List;
import java.util.Optional;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.Refusal;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.verification.application.ask.Reports;
import org.nuan.verification.application.ask.Reports.Stored;
import org.nuan.verification.domain.report.Report;

/** Lets those who may look at reports and at the log of questions, and keeps every look on record. */
public final class ReadReports {

    private final Reports reports;
    private final AuditTrail audit;

    public ReadReports(Reports reports, AuditTrail audit) {
        this.reports = reports;
        this.audit = audit;
    }

    public Outcome<Report> one(Actor actor, String reportId, String purpose) {
        Optional<Refusal> obstacle = Readers.obstacle(actor);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        Optional<Report> report = reports.find(reportId)
                .map(Stored::report)
                .filter(r -> Readers.mayRead(actor, r.order().region()));
        report.ifPresent(r -> looked(actor, "report-viewed", r, purpose));
        return report.map(Outcome::done).orElseGet(() -> Outcome.refused(CommonRefusal.NOT_FOUND));
    }

    /** All reports of an application that the caller may see, oldest first; none if it is not theirs to know of. */
    public Outcome<List<Report>> ofApplication(Actor actor, String applicationId, String purpose) {
        return readable(actor, applicationId, "report-viewed", purpose);
    }

    /** The same reports, for the log of the questions that were put. */
    public Outcome<List<Report>> questionsOf(Actor actor, String applicationId, String purpose) {
        return readable(actor, applicationId, "queries-viewed", purpose);
    }

    private Outcome<List<Report>> readable(Actor actor, String applicationId, String action, String purpose) {
        Optional<Refusal> obstacle = Readers.obstacle(actor);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        List<Report> readable = reports.ofApplication(applicationId).stream()
                .filter(r -> Readers.mayRead(actor, r.order().region()))
                .toList();
        readable.stream().findFirst().ifPresent(r -> looked(actor, action, r, purpose));
        return Outcome.done(readable);
    }

    private void looked(Actor actor, String action, Report report, String purpose) {
        audit.record(actor, action, "application", report.order().applicationId(), purpose);
    }
}
