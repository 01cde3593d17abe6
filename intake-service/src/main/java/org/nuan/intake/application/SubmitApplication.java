package org.nuan.intake.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.nuan.contracts.event.ApplicationSubmitted;
import org.nuan.intake.domain.application.Application;
import org.nuan.intake.domain.application.ApplicationRefusal;
import org.nuan.intake.domain.application.Decided;
import org.nuan.intake.domain.application.Draft;
import org.nuan.intake.domain.application.Filing;
import org.nuan.intake.domain.application.Submission;
import org.nuan.intake.domain.application.UnderReview;
import org.nuan.intake.domain.household.Household;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.security.Actor;
import org.springframework.stereotype.Service;

/** Hands an application in: every adult has consented, and nobody of the household is in another live application. */
@Service
public class SubmitApplication {

    private final ChangeApplication changes;
    private final LiveHousehold live;
    private final CaseLimits limits;
    private final Clock clock;

    SubmitApplication(ChangeApplication changes, LiveHousehold live, CaseLimits limits, Clock clock) {
        this.changes = changes;
        this.live = live;
        this.limits = limits;
        this.clock = clock;
    }

    public Outcome<Stored> submit(Actor actor, String applicationId, UUID command) {
        return changes.byFiler(
                actor, applicationId, "application-submitted", app -> submitted(app, command.toString()));
    }

    private Outcome<Change> submitted(Application application, String command) {
        return switch (application) {
            case Draft draft -> submitted(draft, command);
            case UnderReview open -> again(open, open.submission(), command);
            case Decided decided -> again(decided, decided.submission(), command);
        };
    }

    private static Outcome<Change> again(Application application, Submission first, String command) {
        return first.id().equals(command)
                ? Outcome.done(Change.silent(application))
                : Outcome.refused(ApplicationRefusal.ALREADY_SUBMITTED);
    }

    private Outcome<Change> submitted(Draft draft, String command) {
        Household household = draft.filing().household();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        LocalDate due = limits.decisionDue(household.region(), today);
        return draft.submit(new Submission(command, now, today, due))
                .then(next -> live.hold(draft.id(), household)
                        ? Outcome.done(new Change(next, List.of(fact(draft.filing()))))
                        : Outcome.refused(ApplicationRefusal.HOUSEHOLD_ALREADY_APPLYING));
    }

    private static ApplicationSubmitted fact(Filing filing) {
        Household household = filing.household();
        return new ApplicationSubmitted(
                filing.id(),
                filing.householdId(),
                filing.scheme().name().toLowerCase(Locale.ROOT),
                household.region().value(),
                household.residence().name(),
                household.staffRelative());
    }
}
