package org.nuan.intake.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nuan.contracts.event.LetterWithdrawn;
import org.nuan.intake.domain.application.Application;
import org.nuan.intake.domain.letter.AuthorisationLetter;
import org.nuan.intake.domain.letter.LetterRefusal;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.security.Actor;
import org.springframework.stereotype.Service;

/** Takes a consent back, at any time; from today nobody may be asked on its strength. */
@Service
public class WithdrawLetter {

    private final ChangeApplication changes;
    private final Clock clock;

    WithdrawLetter(ChangeApplication changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** Withdrawing a withdrawn letter changes nothing. */
    public Outcome<AuthorisationLetter> withdraw(Actor actor, String applicationId, String number) {
        return changes.byFiler(actor, applicationId, "letter-withdrawn", app -> withdrawn(app, number))
                .map(stored -> stored.application().letters().numbered(number).orElseThrow());
    }

    private Outcome<Change> withdrawn(Application application, String number) {
        Optional<AuthorisationLetter> letter = application.letters().numbered(number);
        if (letter.isEmpty()) {
            return Outcome.refused(LetterRefusal.LETTER_UNKNOWN);
        }
        LocalDate today = LocalDate.now(clock);
        LetterWithdrawn fact =
                new LetterWithdrawn(number, application.id(), letter.get().personId(), today);
        return Outcome.done(
                new Change(application.withLetters(application.letters().withdraw(number, today)), List.of(fact)));
    }
}
