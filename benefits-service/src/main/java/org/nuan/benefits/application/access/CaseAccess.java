package org.nuan.benefits.application.access;

import java.util.Set;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;

/** Who may look at the benefits of a household. */
public final class CaseAccess {

    private static final Role[] STAFF = {
        Role.VILLAGE_COORDINATOR,
        Role.TOWNSHIP_CASEWORKER,
        Role.TOWNSHIP_APPROVER,
        Role.COUNTY_REVIEWER,
        Role.COUNTY_FINANCE,
        Role.AUDITOR
    };

    private final CaseReads reads;

    public CaseAccess(CaseReads reads) {
        this.reads = reads;
    }

    /** Whether the role may ever look, wherever the record is. */
    public boolean hasRole(Actor actor) {
        return actor.has(Role.PROCESS) || actor.has(Role.CITIZEN) || actor.hasAny(STAFF);
    }

    /**
     * Staff inside their region, the process, and a citizen who may read one of the applications at intake.
     *
     * @param applications through which the household got the benefits
     */
    public boolean mayLook(Actor actor, RegionCode region, Set<String> applications) {
        return actor.has(Role.PROCESS)
                || actor.mayActIn(region, STAFF)
                || (actor.has(Role.CITIZEN) && applications.stream().anyMatch(reads::mayRead));
    }
}
