package org.nuan.intake.adapter.in.rest;

import java.time.LocalDate;
import org.nuan.contracts.intake.ApplicationView;
import org.nuan.intake.domain.dossier.Decision;
import org.nuan.intake.domain.dossier.Notice;
import org.nuan.intake.domain.dossier.Objection;
import org.nuan.intake.domain.dossier.Opinion;
import org.nuan.intake.domain.dossier.ReportRef;
import org.nuan.intake.domain.dossier.Visit;

/** The parts of a dossier on the wire. */
final class DossierViews {

    private DossierViews() {}

    static ApplicationView.ReportRef report(ReportRef report) {
        return new ApplicationView.ReportRef(
                report.reportId(), report.version(), report.status(), report.discrepancies());
    }

    static ApplicationView.Visit visit(Visit visit) {
        return new ApplicationView.Visit(
                visit.id(),
                visit.visitedOn(),
                visit.visitor().userName(),
                visit.secondVisitor().userName(),
                visit.isCountersigned(),
                visit.truthful(),
                visit.findings(),
                visit.needs().stream().map(Enum::name).toList());
    }

    static ApplicationView.Opinion opinion(Opinion opinion) {
        return new ApplicationView.Opinion(
                opinion.id(),
                opinion.by().userName(),
                opinion.at(),
                opinion.recommendation().name(),
                opinion.assessmentId(),
                opinion.reason());
    }

    /** @param withWords false for the household itself: who objected must not be known by their words */
    static ApplicationView.Notice notice(Notice notice, LocalDate today, boolean withWords) {
        return new ApplicationView.Notice(
                notice.id(),
                notice.opensOn(),
                notice.closesOn(),
                notice.stateOn(today),
                notice.objections().stream().map(o -> objection(o, withWords)).toList());
    }

    private static ApplicationView.Objection objection(Objection objection, boolean withWords) {
        return new ApplicationView.Objection(
                objection.id(), objection.at(), withWords ? objection.text() : "", objection.answer());
    }

    static ApplicationView.Decision decision(Decision decision) {
        return new ApplicationView.Decision(
                decision.outcome().name(),
                decision.by().userName(),
                decision.at(),
                decision.reason(),
                decision.assessmentId());
    }
}
