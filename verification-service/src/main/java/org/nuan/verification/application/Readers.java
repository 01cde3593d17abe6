package org.nuan.verification.application;

import java.util.Optional;
import org.nuan.kernel.Refusal;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;

/** Who may read about a household: those who work on its case in its region, auditors of it, and the process itself. */
final class Readers {

    private static final Role[] STAFF = {
        Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_APPROVER, Role.COUNTY_REVIEWER, Role.AUDITOR
    };

    private Readers() {}

    /** Refuses whoever may read no report at all. */
    static Optional<Refusal> obstacle(Actor actor) {
        return actor.has(Role.PROCESS) || actor.hasAny(STAFF) ? Optional.empty() : Optional.of(CommonRefusal.NOT_YOURS);
    }

    static boolean mayRead(Actor actor, RegionCode region) {
        return actor.has(Role.PROCESS) || actor.mayActIn(region, STAFF);
    }
}
