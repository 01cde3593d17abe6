package org.nuan.intake.application;

import java.util.Optional;
import org.nuan.intake.domain.application.Application;
import org.nuan.intake.domain.application.ApplicationRefusal;
import org.nuan.intake.domain.dossier.Account;
import org.nuan.kernel.Refusal;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;

/** Who may see and do what: role, region and relation to the record, in one place. */
final class Access {

    private static final Role[] READERS = {
        Role.VILLAGE_COORDINATOR, Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_APPROVER, Role.COUNTY_REVIEWER, Role.AUDITOR
    };

    /** Those who take applications on behalf of a household. */
    private static final Role[] TAKERS = {Role.VILLAGE_COORDINATOR, Role.TOWNSHIP_CASEWORKER};

    static boolean isOwner(Actor actor, Application application) {
        return actor.isOwner(application.filing().owner().id());
    }

    static boolean isReader(Actor actor) {
        return actor.hasAny(READERS);
    }

    /** Whoever may not see a record is told that there is none. */
    static Optional<Refusal> toRead(Actor actor, Application application) {
        boolean may =
                isOwner(actor, application) || actor.has(Role.PROCESS) || actor.mayActIn(region(application), READERS);
        return may ? Optional.empty() : Optional.of(ApplicationRefusal.APPLICATION_UNKNOWN);
    }

    /** A citizen applies for their own household, staff on behalf of one of their region. */
    static Optional<Refusal> toApply(Actor actor, RegionCode region) {
        return actor.has(Role.CITIZEN) || actor.mayActIn(region, TAKERS)
                ? Optional.empty()
                : Optional.of(CommonRefusal.NOT_YOURS);
    }

    static boolean isTaker(Actor actor) {
        return actor.has(Role.CITIZEN) || actor.hasAny(TAKERS);
    }

    /** To sign, withdraw and submit: the owner, or staff who take applications in the region. */
    static Optional<Refusal> toFile(Actor actor, Application application) {
        if (isOwner(actor, application) || actor.mayActIn(region(application), TAKERS)) {
            return Optional.empty();
        }
        return toRead(actor, application).or(() -> Optional.of(CommonRefusal.NOT_YOURS));
    }

    static Optional<Refusal> roles(Actor actor, Role... any) {
        return actor.hasAny(any) ? Optional.empty() : Optional.of(CommonRefusal.NOT_YOURS);
    }

    static Optional<Refusal> inRegion(Actor actor, Application application) {
        return actor.has(Role.PROCESS) || actor.reaches(region(application))
                ? Optional.empty()
                : Optional.of(CommonRefusal.NOT_YOURS);
    }

    static RegionCode region(Application application) {
        return application.filing().household().region();
    }

    static Account account(Actor actor) {
        return new Account(actor.account(), actor.userName());
    }

    private Access() {}
}
