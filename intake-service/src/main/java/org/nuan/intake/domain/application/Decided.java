package org.nuan.intake.domain.application;

import org.nuan.intake.domain.dossier.Decision;
import org.nuan.intake.domain.dossier.DecisionLetter;
import org.nuan.intake.domain.dossier.Dossier;
import org.nuan.intake.domain.dossier.DossierRefusal;
import org.nuan.intake.domain.dossier.ReportRef;
import org.nuan.intake.domain.letter.Letters;
import org.nuan.kernel.Outcome;

/** Decided by a named person; the dossier is closed, and the award, the letter and the payment follow. */
public record Decided(
        Filing filing, Letters letters, Submission submission, Dossier dossier, Decision decision, Aftermath aftermath)
        implements Application {

    /** A report may still be amended by late answers. */
    public Decided reportArrived(ReportRef report) {
        return new Decided(filing, letters, submission, dossier.with(report), decision, aftermath);
    }

    public Decided awarded(String awardId) {
        return with(aftermath.withAward(awardId));
    }

    public Decided firstPaid() {
        return with(aftermath.afterPayment());
    }

    /** Stores the letter; the same letter again changes nothing, another one is refused: it may have been sent. */
    public Outcome<Decided> write(DecisionLetter letter) {
        DecisionLetter written = aftermath.letter();
        return written == null || written.equals(letter)
                ? Outcome.done(with(aftermath.with(letter)))
                : Outcome.refused(DossierRefusal.DECISION_LETTER_WRITTEN);
    }

    private Decided with(Aftermath changed) {
        return new Decided(filing, letters, submission, dossier, decision, changed);
    }

    @Override
    public Stage stage() {
        if (decision.isRefusal()) {
            return Stage.REFUSED;
        }
        return aftermath.paid() ? Stage.PAID : Stage.APPROVED;
    }

    @Override
    public Decided withLetters(Letters changed) {
        return new Decided(filing, changed, submission, dossier, decision, aftermath);
    }
}
