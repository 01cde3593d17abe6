package org.nuan.verification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.Refusal;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.nuan.verification.application.ask.Lease;
import org.nuan.verification.application.ask.LetterWithdrawals;
import org.nuan.verification.application.ask.Reports;
import org.nuan.verification.application.ask.Reports.Stored;
import org.nuan.verification.application.ask.RunReports;
import org.nuan.verification.domain.consent.Consent;
import org.nuan.verification.domain.consent.Ruling;
import org.nuan.verification.domain.order.Letter;
import org.nuan.verification.domain.order.Order;
import org.nuan.verification.domain.order.Person;
import org.nuan.verification.domain.order.Withdrawals;
import org.nuan.verification.domain.report.QuestionKey;
import org.nuan.verification.domain.report.Report;
import org.nuan.verification.domain.source.Source;
import org.nuan.verification.domain.source.SourceCatalogue;

/** Starts the verification of a household, if every person of it has given consent. */
public final class OrderReport {

    private final SourceCatalogue catalogue;
    private final Consent consent;
    private final LetterWithdrawals withdrawals;
    private final Reports reports;
    private final RunReports runReports;
    private final AuditTrail audit;
    private final Clock clock;

    public OrderReport(
            SourceCatalogue catalogue,
            Consent consent,
            LetterWithdrawals withdrawals,
            Reports reports,
            RunReports runReports,
            AuditTrail audit,
            Clock clock) {
        this.catalogue = catalogue;
        this.consent = consent;
        this.withdrawals = withdrawals;
        this.reports = reports;
        this.runReports = runReports;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Stores the order, then begins to ask.
     *
     * @param reportId the same for a repeated command, which finds the first one's report
     */
    public Outcome<Report> order(Actor actor, String reportId, Order order) {
        if (!actor.has(Role.PROCESS)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        Optional<Stored> existing = reports.find(reportId);
        if (existing.isPresent()) {
            return Outcome.done(existing.get().report());
        }
        Withdrawals withdrawn =
                withdrawals.among(order.letters().stream().map(Letter::number).toList());
        Optional<Refusal> obstacle = obstacle(order, withdrawn);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        audit.record(actor, "verification-ordered", "application", order.applicationId(), order.purpose());
        return Outcome.done(begin(reportId, order, withdrawn));
    }

    private Optional<Refusal> obstacle(Order order, Withdrawals withdrawn) {
        if (!catalogue.knowsPurpose(order.purpose())) {
            return Optional.of(VerificationRefusal.PURPOSE_UNKNOWN);
        }
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < order.persons().size(); i++) {
            Person person = order.persons().get(i);
            Optional<Ruling.Reason> reason = consent.obstacle(order, person, today, withdrawn);
            if (reason.isPresent()) {
                return Optional.of(new ConsentRefusal(reason.get(), i, person.personId()));
            }
        }
        return Optional.empty();
    }

    private Report begin(String reportId, Order order, Withdrawals withdrawn) {
        List<QuestionKey> toAsk = new ArrayList<>();
        List<QuestionKey> withoutLetter = new ArrayList<>();
        for (Person person : order.persons()) {
            for (Source source : catalogue.sources()) {
                QuestionKey key = new QuestionKey(person.personId(), source.id());
                switch (consent.rule(order, person, source, reportId, LocalDate.now(clock), withdrawn)) {
                    case Ruling.Granted granted -> toAsk.add(key);
                    case Ruling.Denied(var reason) -> {
                        if (reason != Ruling.Reason.NOT_NEEDED_FOR_PURPOSE) {
                            withoutLetter.add(key);
                        }
                    }
                }
            }
        }
        Report report = Report.ordered(reportId, order, toAsk, withoutLetter, clock.instant());
        Lease lease = runReports.announce(reportId);
        reports.add(report);
        runReports.start(lease);
        return report;
    }
}
