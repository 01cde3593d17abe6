package org.nuan.benefits.application.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuan.benefits.application.access.Form;
import org.nuan.benefits.application.access.FormFault;
import org.nuan.benefits.domain.policy.PolicyRefusal;
import org.nuan.benefits.domain.policy.Simulation;
import org.nuan.benefits.domain.policy.Simulation.Question;
import org.nuan.benefits.domain.policy.Snapshot;
import org.nuan.contracts.benefits.SimulationOrder;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Outcome;
import org.nuan.policy.pack.Loading;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.PackError;
import org.nuan.policy.pack.PackVariant;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.simulation.FundShares;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.springframework.transaction.support.TransactionOperations;

/** Orders a simulation; the {@link SimulationDesk} runs it. What cannot be run is refused here, with its field. */
public final class StartSimulation {

    private static final int MOST_CHANGES = 100;
    private static final int MOST_OPEN = 20;

    private final Packs packs;
    private final Snapshots snapshots;
    private final Simulations simulations;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    public StartSimulation(
            Packs packs,
            Snapshots snapshots,
            Simulations simulations,
            AuditTrail audit,
            TransactionOperations transaction,
            Clock clock) {
        this.packs = packs;
        this.snapshots = snapshots;
        this.simulations = simulations;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param id of the new simulation; if that one is already there, it is the answer */
    public Outcome<Simulation> start(Actor actor, UUID id, SimulationOrder order) {
        if (!SimulationAccess.mayTry(actor)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        Optional<Simulation> before = simulations.find(id);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        return question(order).then(question -> onSnapshot(actor, id, question));
    }

    private Outcome<Question> question(SimulationOrder order) {
        Form form = new Form();
        Optional<UUID> snapshot =
                form.parsed(order.snapshotId(), "/snapshotId", FormFault.ID_INVALID, UUID::fromString);
        String packId = form.text(order.packId(), "/packId");
        Optional<BenefitMonth> month =
                form.parsed(order.benefitMonth(), "/benefitMonth", FormFault.MONTH_INVALID, BenefitMonth::parse);
        month.filter(asked -> PackMonths.tooFar(asked, LocalDate.now(clock)))
                .ifPresent(far -> form.wrong("/benefitMonth", FormFault.MONTH_TOO_FAR));
        String title = form.text(order.title(), "/title");
        List<PackVariant.Change> changes = changes(order, form);
        if (!form.isFaultless()) {
            return form.refused();
        }
        return Outcome.done(new Question(snapshot.orElseThrow(), packId, month.orElseThrow(), title, changes));
    }

    private static List<PackVariant.Change> changes(SimulationOrder order, Form form) {
        List<SimulationOrder.Change> entries =
                form.entry(order.changes(), "/changes").orElse(List.of());
        if (order.changes() != null && (entries.isEmpty() || entries.size() > MOST_CHANGES)) {
            form.wrong("/changes", FormFault.CHANGES_COUNT);
        }
        List<PackVariant.Change> changes = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String at = "/changes/" + i;
            changes.add(new PackVariant.Change(
                    form.text(entries.get(i).parameter(), at + "/parameter"),
                    form.entry(entries.get(i).value(), at + "/value").orElse("")));
        }
        return changes;
    }

    private Outcome<Simulation> onSnapshot(Actor actor, UUID id, Question question) {
        Optional<Snapshot> found = snapshots
                .find(question.snapshotId())
                .filter(snapshot -> SimulationAccess.mayTryIn(actor, snapshot.region()));
        if (found.isEmpty()) {
            return Outcome.refused(PolicyRefusal.SNAPSHOT_UNKNOWN);
        }
        if (!found.get().isDone()) {
            return Outcome.refused(PolicyRefusal.SNAPSHOT_NOT_DONE);
        }
        if (simulations.open().size() >= MOST_OPEN) {
            return Outcome.refused(PolicyRefusal.QUEUE_FULL);
        }
        Form form = new Form();
        check(question, found.get(), form);
        return form.isFaultless() ? Outcome.done(keep(actor, id, question, found.get())) : form.refused();
    }

    private void check(Question question, Snapshot snapshot, Form form) {
        Optional<Pack> pack = packs.byId(question.packId());
        if (pack.isEmpty()) {
            String ids = packs.all().stream().map(Pack::id).collect(Collectors.joining(", "));
            form.wrong("/packId", FormFault.PACK_UNKNOWN, Map.of("packs", ids));
        } else if (!pack.get().region().contains(snapshot.region())
                && !snapshot.region().contains(pack.get().region())) {
            form.wrong("/packId", FormFault.PACK_ELSEWHERE);
        } else if (!pack.get().covers(question.month())) {
            form.wrong("/benefitMonth", FormFault.NO_PACK_FOR_MONTH, Map.of("months", PackMonths.of(pack.get())));
        } else {
            checkChanges(pack.get(), question, form);
        }
    }

    private static void checkChanges(Pack pack, Question question, Form form) {
        switch (PackVariant.of(pack, question.month(), question.changes())) {
            case Loading.Rejected(List<PackError> errors) ->
                errors.forEach(error -> form.wrong(
                        "/" + error.path().replaceAll("\\[([0-9]+)]", "/$1").replace(".", "/"),
                        FormFault.CHANGE_REFUSED,
                        Map.of("reason", error.message())));
            case Loading.Loaded(Pack changed) -> checkFunds(changed, question, form);
        }
    }

    private static void checkFunds(Pack changed, Question question, Form form) {
        try {
            FundShares.of(changed, question.month());
        } catch (IllegalArgumentException e) {
            form.wrong("/changes", FormFault.FUNDS_OVER_WHOLE);
        }
    }

    private Simulation keep(Actor actor, UUID id, Question question, Snapshot snapshot) {
        Simulation simulation = new Simulation(
                id,
                question,
                snapshot.region(),
                snapshot.source(),
                actor.userName(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Simulation.State.QUEUED,
                0,
                snapshot.households(),
                0,
                null,
                null,
                Map.of());
        transaction.executeWithoutResult(status -> {
            simulations.add(simulation);
            audit.record(actor, "simulation-ordered", "simulation", id.toString(), "policy");
        });
        return simulation;
    }
}
