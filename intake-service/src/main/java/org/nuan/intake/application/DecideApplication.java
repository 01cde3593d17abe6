package org.nuan.intake.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.nuan.contracts.event.ApplicationDecided;
import org.nuan.intake.domain.application.Application;
import org.nuan.intake.domain.application.Decided;
import org.nuan.intake.domain.application.Filing;
import org.nuan.intake.domain.dossier.Decision;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.stereotype.Service;

/** A named person decides, under four eyes. */
@Service
public class DecideApplication {

    private final ChangeApplication changes;
    private final LiveHousehold live;
    private final Clock clock;

    DecideApplication(ChangeApplication changes, LiveHousehold live, Clock clock) {
        this.changes = changes;
        this.live = live;
        this.clock = clock;
    }

    public Outcome<Stored> decide(Actor actor, String applicationId, UUID command, Outcome<NewDecision> form) {
        return changes.byStaff(
                        actor,
                        applicationId,
                        "application-decided",
                        app -> form.then(decision -> decided(app, actor, command.toString(), decision)),
                        Role.TOWNSHIP_APPROVER,
                        Role.COUNTY_REVIEWER)
                .map(this::refusedOnesMayApplyAgain);
    }

    private Outcome<Change> decided(Application application, Actor actor, String command, NewDecision form) {
        if (application instanceof Decided already && already.decision().id().equals(command)) {
            return Outcome.done(Change.silent(already));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Decision decision = new Decision(
                command,
                form.outcome(),
                Access.account(actor),
                now,
                LocalDate.ofInstant(now, clock.getZone()),
                form.reason(),
                form.assessmentId());
        return ChangeApplication.underReview(application)
                .then(open -> open.decide(decision, actor.has(Role.COUNTY_REVIEWER)))
                .map(next -> new Change(next, List.of(fact(next))));
    }

    private static ApplicationDecided fact(Decided decided) {
        Filing filing = decided.filing();
        return new ApplicationDecided(
                filing.id(), filing.householdId(), decided.decision().outcome().name());
    }

    private Stored refusedOnesMayApplyAgain(Stored stored) {
        if (stored.application() instanceof Decided decided
                && decided.decision().isRefusal()) {
            live.release(decided.id(), decided.filing().household());
        }
        return stored;
    }
}
