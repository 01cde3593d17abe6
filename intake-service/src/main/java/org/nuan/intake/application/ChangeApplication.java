package org.nuan.intake.application;

import java.util.Optional;
import java.util.function.Function;
import org.nuan.intake.domain.application.Application;
import org.nuan.intake.domain.application.ApplicationRefusal;
import org.nuan.intake.domain.application.Decided;
import org.nuan.intake.domain.application.Draft;
import org.nuan.intake.domain.application.UnderReview;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.Refusal;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.stereotype.Service;

/** Every change of an application: found, permitted, decided on its newest version, written once, put on record. */
@Service
class ChangeApplication {

    static final String SUBJECT = "application";

    /** How often a change is tried again on a newer version before the caller is asked to. */
    private static final int ATTEMPTS = 8;

    private final Applications applications;
    private final AuditTrail audit;

    ChangeApplication(Applications applications, AuditTrail audit) {
        this.applications = applications;
        this.audit = audit;
    }

    /** A change by somebody who must hold one of the roles in the region of the application. */
    Outcome<Stored> byStaff(
            Actor actor, String id, String action, Function<Application, Outcome<Change>> command, Role... roles) {
        Optional<Refusal> wrongRole = Access.roles(actor, roles);
        return wrongRole.isPresent()
                ? Outcome.refused(wrongRole.get())
                : recorded(
                        actor,
                        id,
                        action,
                        apply(
                                id,
                                app -> Access.inRegion(actor, app)
                                        .map(Outcome::<Change>refused)
                                        .orElseGet(() -> command.apply(app))));
    }

    /** A change by the owner, or by staff who take applications in the region. */
    Outcome<Stored> byFiler(Actor actor, String id, String action, Function<Application, Outcome<Change>> command) {
        return recorded(
                actor,
                id,
                action,
                apply(
                        id,
                        app -> Access.toFile(actor, app)
                                .map(Outcome::<Change>refused)
                                .orElseGet(() -> command.apply(app))));
    }

    private Outcome<Stored> recorded(Actor actor, String id, String action, Outcome<Stored> outcome) {
        return outcome.map(stored -> {
            audit.record(actor, action, SUBJECT, id, "case-work");
            return stored;
        });
    }

    /** A change that follows from a fact or from the public, without an actor. */
    Outcome<Stored> apply(String id, Function<Application, Outcome<Change>> command) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Stored> found = applications.find(id);
            if (found.isEmpty()) {
                return Outcome.refused(ApplicationRefusal.APPLICATION_UNKNOWN);
            }
            Stored before = found.get();
            switch (command.apply(before.application())) {
                case Outcome.Refused<Change>(Refusal refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Outcome.Done<Change>(Change change) -> {
                    if (change.next().equals(before.application())) {
                        return Outcome.done(before);
                    }
                    if (applications.update(before, change.next(), change.facts())) {
                        return Outcome.done(new Stored(change.next(), before.version() + 1));
                    }
                }
            }
        }
        return Outcome.refused(CommonRefusal.CHANGED_MEANWHILE);
    }

    static Outcome<UnderReview> underReview(Application application) {
        return switch (application) {
            case Draft draft -> Outcome.refused(ApplicationRefusal.NOT_SUBMITTED);
            case UnderReview open -> Outcome.done(open);
            case Decided decided -> Outcome.refused(ApplicationRefusal.ALREADY_DECIDED);
        };
    }

    static Outcome<Decided> decided(Application application) {
        return application instanceof Decided decided
                ? Outcome.done(decided)
                : Outcome.refused(ApplicationRefusal.NOT_DECIDED);
    }
}
