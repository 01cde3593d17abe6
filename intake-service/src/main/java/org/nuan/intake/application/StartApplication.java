package org.nuan.intake.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuan.intake.domain.application.Draft;
import org.nuan.intake.domain.application.Filing;
import org.nuan.intake.domain.household.Household;
import org.nuan.intake.domain.household.Scheme;
import org.nuan.intake.domain.letter.Letters;
import org.nuan.intake.domain.number.ReceiptNumber;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.crypto.BlindIndex;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.springframework.stereotype.Service;

/** Writes down what a household says and gives it a receipt number. Nobody is asked anything yet. */
@Service
public class StartApplication {

    private static final int NUMBERS_TRIED = 4;

    private final Applications applications;
    private final BlindIndex index;
    private final AuditTrail audit;
    private final Clock clock;

    public StartApplication(Applications applications, BlindIndex index, AuditTrail audit, Clock clock) {
        this.applications = applications;
        this.index = index;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param command becomes the id of the application; a repeat finds the first one */
    public Outcome<Stored> start(Actor actor, UUID command, Outcome<Household> form) {
        if (!Access.isTaker(actor)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        return form.then(household -> Access.toApply(actor, household.region())
                .map(Outcome::<Stored>refused)
                .orElseGet(() -> store(actor, command, household)));
    }

    private Outcome<Stored> store(Actor actor, UUID command, Household household) {
        String id = command.toString();
        for (int attempt = 0; attempt < NUMBERS_TRIED; attempt++) {
            Draft draft = draft(actor, command, household, attempt);
            if (applications.insert(draft)) {
                audit.record(actor, "application-made", ChangeApplication.SUBJECT, id, "application");
                return Outcome.done(new Stored(draft, 1));
            }
            Optional<Stored> first = applications.find(id);
            if (first.isPresent()) {
                return Outcome.done(first.get());
            }
        }
        throw new IllegalStateException("no free receipt number");
    }

    private Draft draft(Actor actor, UUID command, Household household, int attempt) {
        LocalDate today = LocalDate.now(clock);
        return new Draft(
                new Filing(
                        command.toString(),
                        ReceiptNumber.of(today, command, attempt),
                        householdId(household, today),
                        Scheme.DIBAO,
                        Access.account(actor),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        household),
                Letters.NONE);
    }

    /** The same adults are the same household; the id says nothing about them without the key of the index. */
    private String householdId(Household household, LocalDate today) {
        String adults = household.adultsOn(today).stream()
                .map(m -> index.of(m.citizenId().value()))
                .sorted()
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(adults.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
