package org.nuan.benefits.application.payment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuan.benefits.application.award.Awards;
import org.nuan.benefits.domain.payment.ControlledRun;
import org.nuan.benefits.domain.payment.Official;
import org.nuan.benefits.domain.payment.PayLine;
import org.nuan.benefits.domain.payment.PayRun;
import org.nuan.benefits.domain.payment.PayRunRefusal;
import org.nuan.benefits.domain.payment.ReleasedRun;
import org.nuan.contracts.event.PayRunReleased;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.postgres.PostgresOutbox;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.transaction.support.TransactionOperations;

/** Has a second person release a controlled run; from then on the clockwork carries it to the bank. */
public final class ReleasePayRun {

    private final PayRuns runs;
    private final Awards awards;
    private final PostgresOutbox outbox;
    private final Facts facts;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    public ReleasePayRun(
            PayRuns runs,
            Awards awards,
            PostgresOutbox outbox,
            Facts facts,
            AuditTrail audit,
            TransactionOperations transaction,
            Clock clock) {
        this.runs = runs;
        this.awards = awards;
        this.outbox = outbox;
        this.facts = facts;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Outcome<PayRun> release(Actor actor, UUID payRunId) {
        if (!actor.has(Role.COUNTY_FINANCE)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        return Objects.requireNonNull(transaction.execute(status -> locked(actor, payRunId)));
    }

    private Outcome<PayRun> locked(Actor actor, UUID payRunId) {
        Optional<PayRun> found =
                runs.lock(payRunId).filter(run -> actor.reaches(run.header().region()));
        if (found.isEmpty()) {
            return Outcome.refused(PayRunRefusal.NOT_FOUND);
        }
        return switch (found.get()) {
            case ControlledRun run -> release(actor, run);
            case PayRun run when releasedBy(actor, run) -> Outcome.done(run);
            default -> Outcome.refused(PayRunRefusal.NOT_PREPARED);
        };
    }

    /** A repeat by whoever released it already, before the clockwork took it further, is answered as the first time. */
    private static boolean releasedBy(Actor actor, PayRun run) {
        return run instanceof ReleasedRun released
                && released.release().by().account().equals(actor.account());
    }

    private Outcome<PayRun> release(Actor actor, ControlledRun run) {
        Set<UUID> awardIds = run.lines().stream().map(PayLine::awardId).collect(Collectors.toSet());
        return run.release(
                        new Official(actor.account(), actor.userName()),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        awards.notCovering(awardIds, run.header().month()))
                .map(released -> keep(actor, run, released));
    }

    private PayRun keep(Actor actor, ControlledRun before, ReleasedRun released) {
        List<PayLine> changed = released.lines().stream()
                .filter(line -> !before.lines().contains(line))
                .toList();
        runs.save(released, changed);
        String id = released.header().id().toString();
        outbox.add(facts.cloudEvent(
                new PayRunReleased(
                        id,
                        released.header().month().toString(),
                        released.header().region().value()),
                id));
        audit.record(actor, "pay-run-released", "pay-run", id, "payment");
        return released;
    }
}
