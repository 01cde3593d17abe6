package org.nuan.benefits.application.payment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.nuan.benefits.domain.payment.ControlledRun;
import org.nuan.benefits.domain.payment.PayLine;
import org.nuan.benefits.domain.payment.PayRun;
import org.nuan.benefits.domain.payment.PayRunRefusal;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.transaction.support.TransactionOperations;

/** A person looked into a held line and says that it may be paid after all; who did is on record. */
public final class LiftHold {

    private final PayRuns runs;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    public LiftHold(PayRuns runs, AuditTrail audit, TransactionOperations transaction) {
        this.runs = runs;
        this.audit = audit;
        this.transaction = transaction;
    }

    public Outcome<PayRun> lift(Actor actor, UUID payRunId, UUID paymentId, String purpose) {
        if (!actor.has(Role.COUNTY_FINANCE)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<PayRun> found =
                    runs.lock(payRunId).filter(run -> actor.reaches(run.header().region()));
            return found.isEmpty()
                    ? Outcome.refused(PayRunRefusal.NOT_FOUND)
                    : locked(actor, found.get(), paymentId, purpose);
        }));
    }

    private Outcome<PayRun> locked(Actor actor, PayRun found, UUID paymentId, String purpose) {
        if (!(found instanceof ControlledRun run)) {
            return Outcome.refused(PayRunRefusal.NOT_PREPARED);
        }
        return run.liftHold(paymentId).then(lifted -> keep(actor, run, lifted, paymentId, purpose));
    }

    private Outcome<PayRun> keep(
            Actor actor, ControlledRun before, ControlledRun lifted, UUID paymentId, String purpose) {
        List<PayLine> changed = lifted.lines().stream()
                .filter(line -> !before.lines().contains(line))
                .toList();
        if (!runs.save(lifted, changed)) {
            return Outcome.refused(PayRunRefusal.PAID_ELSEWHERE);
        }
        audit.record(actor, "payment-hold-lifted", "payment", paymentId.toString(), purpose);
        return Outcome.done(lifted);
    }
}
