package org.nuan.benefits.application.policy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nuan.benefits.domain.policy.PolicyRefusal;
import org.nuan.benefits.domain.policy.Simulation;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.springframework.transaction.support.TransactionOperations;

/** Shows simulations to those who may see them, and cancels them for those who may order them. */
public final class FindSimulations {

    private final Simulations simulations;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    public FindSimulations(Simulations simulations, AuditTrail audit, TransactionOperations transaction, Clock clock) {
        this.simulations = simulations;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Those that the actor may see, newest first. */
    public Outcome<List<Simulation>> inSight(Actor actor) {
        return SimulationAccess.sight(actor)
                .map(region -> Outcome.done(simulations.inRegion(region)))
                .orElseGet(() -> Outcome.refused(CommonRefusal.NOT_YOURS));
    }

    public Outcome<Simulation> byId(Actor actor, UUID id) {
        if (SimulationAccess.sight(actor).isEmpty()) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        return simulations
                .find(id)
                .filter(simulation -> SimulationAccess.mayLookIn(actor, simulation.region()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(PolicyRefusal.SIMULATION_NOT_FOUND));
    }

    /** One that is done, to be taken away as a file; that is put on record. */
    public Outcome<Simulation> toExport(Actor actor, UUID id) {
        return byId(actor, id).then(simulation -> {
            if (simulation.state() != Simulation.State.DONE) {
                return Outcome.refused(PolicyRefusal.SIMULATION_NOT_DONE);
            }
            audit.record(actor, "simulation-exported", "simulation", id.toString(), "policy");
            return Outcome.done(simulation);
        });
    }

    /** What is queued ends at once, what is running within a second. */
    public Outcome<Simulation> cancel(Actor actor, UUID id) {
        return byId(actor, id).then(simulation -> {
            if (!SimulationAccess.mayTryIn(actor, simulation.region())) {
                return Outcome.refused(CommonRefusal.NOT_YOURS);
            }
            boolean open = Boolean.TRUE.equals(transaction.execute(status -> {
                boolean stopped = simulations.cancel(id, clock.instant());
                if (stopped) {
                    audit.record(actor, "simulation-cancelled", "simulation", id.toString(), "policy");
                }
                return stopped;
            }));
            return open ? byId(actor, id) : Outcome.refused(PolicyRefusal.SIMULATION_ENDED);
        });
    }
}
