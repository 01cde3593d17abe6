package org.nuan.benefits.application.payment;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.nuan.benefits.application.access.Form;
import org.nuan.benefits.application.access.FormFault;
import org.nuan.benefits.domain.payment.Candidate;
import org.nuan.benefits.domain.payment.ControlledRun;
import org.nuan.benefits.domain.payment.Controls;
import org.nuan.benefits.domain.payment.DraftedRun;
import org.nuan.benefits.domain.payment.Official;
import org.nuan.benefits.domain.payment.PayRun;
import org.nuan.benefits.domain.payment.PayRunRefusal;
import org.nuan.benefits.domain.payment.RunHeader;
import org.nuan.contracts.benefits.PayRunViews.PayRunOrder;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.transaction.support.TransactionOperations;

/** Collects who is owed money for a month in a region, and puts every line through the controls. */
public final class PreparePayRun {

    private final PayRuns runs;
    private final Controls controls;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final MeterRegistry meters;
    private final Clock clock;

    public PreparePayRun(
            PayRuns runs,
            Controls controls,
            AuditTrail audit,
            TransactionOperations transaction,
            MeterRegistry meters,
            Clock clock) {
        this.runs = runs;
        this.controls = controls;
        this.audit = audit;
        this.transaction = transaction;
        this.meters = meters;
        this.clock = clock;
    }

    private record Read(RegionCode region, BenefitMonth month) {}

    /** @param id of the new run; if that run is already there, it is the answer */
    public Outcome<PayRun> prepare(Actor actor, UUID id, PayRunOrder order) {
        if (!actor.has(Role.COUNTY_FINANCE)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        return read(order).then(read -> inRegion(actor, id, read));
    }

    private Outcome<Read> read(PayRunOrder order) {
        Form form = new Form();
        Optional<RegionCode> region = form.region(order.region(), "/region");
        Optional<BenefitMonth> month =
                form.parsed(order.month(), "/month", FormFault.MONTH_INVALID, BenefitMonth::parse);
        return form.isFaultless() ? Outcome.done(new Read(region.orElseThrow(), month.orElseThrow())) : form.refused();
    }

    private Outcome<PayRun> inRegion(Actor actor, UUID id, Read read) {
        if (!actor.reaches(read.region())) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        BenefitMonth next = BenefitMonth.after(LocalDate.now(clock));
        if (read.month().isAfter(next)) {
            return Outcome.refused(PayRunRefusal.MONTH_TOO_FAR);
        }
        return Objects.requireNonNull(transaction.execute(status -> collect(actor, id, read)));
    }

    private Outcome<PayRun> collect(Actor actor, UUID id, Read read) {
        runs.oneAtATime(read.month());
        Optional<PayRun> before = runs.find(id);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        List<Candidate> candidates = runs.candidates(read.region(), read.month());
        if (candidates.isEmpty()) {
            return Outcome.refused(PayRunRefusal.NOTHING_TO_PAY);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ControlledRun run = new DraftedRun(
                        new RunHeader(
                                id,
                                read.region(),
                                read.month(),
                                new Official(actor.account(), actor.userName()),
                                now,
                                runs.totalOf(read.region(), read.month().plus(-1))),
                        candidates)
                .control(controls);
        runs.add(run);
        audit.record(actor, "pay-run-prepared", "pay-run", id.toString(), "payment");
        long held = run.lines().stream().filter(line -> !line.isDue()).count();
        meters.counter("nuan.benefits.payments.held").increment(held);
        return Outcome.done(run);
    }
}
