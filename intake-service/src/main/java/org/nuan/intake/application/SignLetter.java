package org.nuan.intake.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nuan.contracts.event.LetterSigned;
import org.nuan.intake.domain.application.Application;
import org.nuan.intake.domain.application.ApplicationRefusal;
import org.nuan.intake.domain.application.Stage;
import org.nuan.intake.domain.letter.AuthorisationLetter;
import org.nuan.intake.domain.letter.SignedLetter;
import org.nuan.intake.domain.number.LetterNumber;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.security.Actor;
import org.springframework.stereotype.Service;

/** Takes an authorisation letter of an adult member. */
@Service
public class SignLetter {

    private final ChangeApplication changes;
    private final CaseLimits limits;
    private final Clock clock;

    SignLetter(ChangeApplication changes, CaseLimits limits, Clock clock) {
        this.changes = changes;
        this.limits = limits;
        this.clock = clock;
    }

    public Outcome<AuthorisationLetter> sign(
            Actor actor, String applicationId, UUID command, Outcome<SignedLetter> form) {
        return changes.byFiler(
                        actor,
                        applicationId,
                        "letter-signed",
                        app -> form.then(signed -> signed(app, number(app, signed, command), signed)))
                .then(stored -> form.map(signed -> stored.application()
                        .letters()
                        .numbered(number(stored.application(), signed, command).value())
                        .orElseThrow()));
    }

    private static LetterNumber number(Application application, SignedLetter signed, UUID command) {
        return LetterNumber.of(Access.region(application), signed.signedOn(), command);
    }

    private Outcome<Change> signed(Application application, LetterNumber number, SignedLetter signed) {
        if (application.letters().numbered(number.value()).isPresent()) {
            return Outcome.done(Change.silent(application));
        }
        if (application.stage() == Stage.REFUSED) {
            return Outcome.refused(ApplicationRefusal.CLOSED);
        }
        LocalDate today = LocalDate.now(clock);
        int months = limits.letterValidityMonths(Access.region(application), today);
        return AuthorisationLetter.take(signed, number, application.filing().household(), today, months)
                .map(letter -> new Change(
                        application.withLetters(application.letters().with(letter)),
                        List.of(fact(application, letter))));
    }

    private static LetterSigned fact(Application application, AuthorisationLetter letter) {
        return new LetterSigned(
                letter.number().value(),
                application.id(),
                letter.personId(),
                letter.sourceClasses().stream().map(Enum::name).toList(),
                letter.effectiveFrom(),
                letter.validUntil());
    }
}
