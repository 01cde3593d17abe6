package org.nuan.benefits.application.policy;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuan.benefits.application.access.Form;
import org.nuan.benefits.application.access.FormFault;
import org.nuan.benefits.domain.policy.PopulationSource;
import org.nuan.benefits.domain.policy.Snapshot;
import org.nuan.contracts.benefits.SnapshotOrder;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.springframework.transaction.support.TransactionOperations;

/** Orders a frozen population; the {@link SimulationDesk} takes it. */
public final class TakeSnapshot {

    private static final RegionCode DEMONSTRATION = RegionCode.of("99");
    private static final int MOST = 1_000_000;

    private final Snapshots snapshots;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final boolean syntheticAllowed;

    /** @param syntheticAllowed whether made-up populations may be taken, for demonstration only */
    public TakeSnapshot(
            Snapshots snapshots,
            AuditTrail audit,
            TransactionOperations transaction,
            Clock clock,
            boolean syntheticAllowed) {
        this.snapshots = snapshots;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.syntheticAllowed = syntheticAllowed;
    }

    /** @param id of the new snapshot; if that one is already there, it is the answer */
    public Outcome<Snapshot> take(Actor actor, UUID id, SnapshotOrder order) {
        if (!SimulationAccess.mayTry(actor)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        Form form = new Form();
        Optional<RegionCode> region = form.region(order.region(), "/region");
        Optional<PopulationSource> source =
                form.parsed(order.source(), "/source", FormFault.SOURCE_UNKNOWN, PopulationSource::valueOf);
        int size = size(order, source, form);
        source.filter(PopulationSource.SYNTHETIC::equals)
                .ifPresent(made -> region.ifPresent(place -> {
                    if (!syntheticAllowed || !DEMONSTRATION.contains(place)) {
                        form.wrong("/source", FormFault.SYNTHETIC_NOT_HERE);
                    }
                }));
        if (!form.isFaultless()) {
            return form.refused();
        }
        if (!SimulationAccess.mayTryIn(actor, region.orElseThrow())) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        Long seed = order.seed();
        return Outcome.done(keep(
                actor,
                new Snapshot(
                        id,
                        region.orElseThrow(),
                        source.orElseThrow(),
                        size,
                        seed == null ? 1 : seed,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        actor.userName(),
                        Snapshot.State.TAKING,
                        0,
                        size)));
    }

    private static int size(SnapshotOrder order, Optional<PopulationSource> source, Form form) {
        if (source.isEmpty() || source.get() == PopulationSource.HOUSEHOLDS) {
            return 0;
        }
        int size = form.entry(order.size(), "/size").orElse(1);
        if (size < 1 || size > MOST) {
            form.wrong("/size", FormFault.POPULATION_SIZE);
        }
        return size;
    }

    private Snapshot keep(Actor actor, Snapshot snapshot) {
        Optional<Snapshot> before = snapshots.find(snapshot.id());
        if (before.isPresent()) {
            return before.get();
        }
        transaction.executeWithoutResult(status -> {
            snapshots.add(snapshot);
            audit.record(
                    actor,
                    "snapshot-ordered",
                    "snapshot",
                    snapshot.id().toString(),
                    snapshot.source().name().toLowerCase(java.util.Locale.ROOT));
        });
        return snapshot;
    }

    /** The snapshots that the actor may see, newest first. */
    public Outcome<List<Snapshot>> inSight(Actor actor) {
        return SimulationAccess.sight(actor)
                .map(region -> Outcome.done(snapshots.inRegion(region)))
                .orElseGet(() -> Outcome.refused(CommonRefusal.NOT_YOURS));
    }
}
