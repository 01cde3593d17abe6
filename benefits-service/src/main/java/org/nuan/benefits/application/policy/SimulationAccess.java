package org.nuan.benefits.application.policy;

import java.util.Optional;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;

/** Who may try changes of the law, and who may look; everybody inside the own region only. */
final class SimulationAccess {

    private static final Role[] TRY = {Role.POLICY_EDITOR, Role.COUNTY_FINANCE, Role.COUNTY_REVIEWER};

    private SimulationAccess() {}

    static boolean mayTry(Actor actor) {
        return actor.hasAny(TRY);
    }

    static boolean mayTryIn(Actor actor, RegionCode region) {
        return actor.mayActIn(region, TRY);
    }

    static boolean mayLookIn(Actor actor, RegionCode region) {
        return mayTryIn(actor, region) || actor.mayActIn(region, Role.AUDITOR);
    }

    /** The region whose simulations the actor may see. */
    static Optional<RegionCode> sight(Actor actor) {
        return mayTry(actor) || actor.has(Role.AUDITOR) ? actor.region() : Optional.empty();
    }
}
