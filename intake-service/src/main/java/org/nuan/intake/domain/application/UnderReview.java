package org.nuan.intake.domain.application;

import java.time.LocalDate;
import java.util.Optional;
import org.nuan.intake.domain.FormFault;
import org.nuan.intake.domain.FormFaults;
import org.nuan.intake.domain.dossier.Decision;
import org.nuan.intake.domain.dossier.Dossier;
import org.nuan.intake.domain.dossier.DossierRefusal;
import org.nuan.intake.domain.dossier.ReportRef;
import org.nuan.intake.domain.dossier.Visit;
import org.nuan.intake.domain.letter.Letters;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.Refusal;

/** Handed in and not yet decided: the dossier grows. */
public record UnderReview(Filing filing, Letters letters, Submission submission, Dossier dossier)
        implements Application {

    public UnderReview with(Dossier changed) {
        return new UnderReview(filing, letters, submission, changed);
    }

    public UnderReview reportArrived(ReportRef report) {
        return with(dossier.with(report));
    }

    /** Adds a visit by two different people, made since the submission and not after today. */
    public Outcome<UnderReview> visited(Visit visit, LocalDate today) {
        FormFaults faults = new FormFaults();
        faults.check(!visit.visitedOn().isAfter(today), "/visitedOn", FormFault.DATE_IN_FUTURE);
        faults.check(!visit.visitedOn().isBefore(submission.on()), "/visitedOn", FormFault.VISIT_BEFORE_SUBMISSION);
        faults.check(!visit.visitor().isSameAs(visit.secondVisitor()), "/secondVisitor", FormFault.SECOND_VISITOR_SAME);
        return faults.refusal()
                .map(Outcome::<UnderReview>refused)
                .orElseGet(() -> Outcome.done(with(dossier.with(visit))));
    }

    /**
     * Decides, under four eyes: nobody decides a case they worked on or own, and the county decides where a member is
     * kin of staff.
     *
     * @param byCounty whether the decision maker acts for the county
     */
    public Outcome<Decided> decide(Decision decision, boolean byCounty) {
        return personalHindrance(decision, byCounty)
                .or(() -> dossier.hindrance(decision.outcome()))
                .map(Outcome::<Decided>refused)
                .orElseGet(() -> Outcome.done(
                        new Decided(filing, letters, submission, dossier, decision, Aftermath.NOTHING_YET)));
    }

    private Optional<Refusal> personalHindrance(Decision decision, boolean byCounty) {
        if (filing.household().staffRelative() && !byCounty) {
            return Optional.of(DossierRefusal.COUNTY_MUST_DECIDE);
        }
        return filing.owner().isSameAs(decision.by()) || dossier.involves(decision.by())
                ? Optional.of(DossierRefusal.FOUR_EYES)
                : Optional.empty();
    }

    @Override
    public Stage stage() {
        if (dossier.hasUnclosedNotice()) {
            return Stage.ON_NOTICE;
        }
        if (!dossier.opinions().isEmpty()) {
            return Stage.REVIEWED;
        }
        if (dossier.hasCountersignedVisit()) {
            return Stage.VISITED;
        }
        return dossier.report() == null ? Stage.SUBMITTED : Stage.VERIFIED;
    }

    @Override
    public UnderReview withLetters(Letters changed) {
        return new UnderReview(filing, changed, submission, dossier);
    }
}
