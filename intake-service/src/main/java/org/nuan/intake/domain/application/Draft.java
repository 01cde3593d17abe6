package org.nuan.intake.domain.application;

import org.nuan.intake.domain.dossier.Dossier;
import org.nuan.intake.domain.letter.Letters;
import org.nuan.kernel.Outcome;

/** Written but not yet handed in: nobody may be asked anything. */
public record Draft(Filing filing, Letters letters) implements Application {

    /** Hands it in, if every adult's consent is there on that day. */
    public Outcome<UnderReview> submit(Submission submission) {
        return letters.gaps(filing.household(), submission.on())
                .map(Outcome::<UnderReview>refused)
                .orElseGet(() -> Outcome.done(new UnderReview(filing, letters, submission, Dossier.EMPTY)));
    }

    @Override
    public Stage stage() {
        return Stage.DRAFT;
    }

    @Override
    public Draft withLetters(Letters changed) {
        return new Draft(filing, changed);
    }
}
