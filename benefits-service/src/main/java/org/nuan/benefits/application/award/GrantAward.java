package org.nuan.benefits.application.award;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nuan.benefits.application.access.Form;
import org.nuan.benefits.application.access.FormFault;
import org.nuan.benefits.application.assessment.Assessments;
import org.nuan.benefits.domain.assessment.Assessment;
import org.nuan.benefits.domain.award.AccountNumber;
import org.nuan.benefits.domain.award.Award;
import org.nuan.benefits.domain.award.AwardRefusal;
import org.nuan.benefits.domain.award.Payee;
import org.nuan.contracts.benefits.AwardOrder;
import org.nuan.contracts.event.AwardGranted;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.postgres.PostgresOutbox;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.transaction.support.TransactionOperations;

/** Grants what an assessment proposed, on the decision of a named person. Only the process may, once for an application. */
public final class GrantAward {

    private final Assessments assessments;
    private final Awards awards;
    private final PostgresOutbox outbox;
    private final Facts facts;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final MeterRegistry meters;
    private final Clock clock;

    public GrantAward(
            Assessments assessments,
            Awards awards,
            PostgresOutbox outbox,
            Facts facts,
            AuditTrail audit,
            TransactionOperations transaction,
            MeterRegistry meters,
            Clock clock) {
        this.assessments = assessments;
        this.awards = awards;
        this.outbox = outbox;
        this.facts = facts;
        this.audit = audit;
        this.transaction = transaction;
        this.meters = meters;
        this.clock = clock;
    }

    private record Read(
            UUID assessmentId, String applicationId, Award.Decision decision, RegionCode region, Payee payee) {}

    /** @param id of the new award; if that award is already there, it is the answer */
    public Outcome<Award> grant(Actor actor, UUID id, AwardOrder order) {
        if (!actor.has(Role.PROCESS)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        Optional<Award> before = awards.find(id);
        return before.isPresent()
                ? Outcome.done(before.get())
                : read(order).then(read -> decide(id, read)).then(award -> keep(actor, award));
    }

    private static Outcome<Read> read(AwardOrder order) {
        Form form = new Form();
        String application = form.text(order.applicationId(), "/applicationId");
        Optional<UUID> assessment =
                form.parsed(order.assessmentId(), "/assessmentId", FormFault.ID_INVALID, UUID::fromString);
        String decidedBy = form.text(order.decidedBy(), "/decidedBy");
        Optional<LocalDate> decidedOn = form.entry(order.decidedOn(), "/decidedOn");
        Optional<RegionCode> region = form.region(order.region(), "/region");
        Optional<Payee> payee = form.entry(order.payee(), "/payee").flatMap(entry -> payee(form, entry));
        return form.isFaultless()
                ? Outcome.done(new Read(
                        assessment.orElseThrow(),
                        application,
                        new Award.Decision(decidedBy, decidedOn.orElseThrow()),
                        region.orElseThrow(),
                        payee.orElseThrow()))
                : form.refused();
    }

    private static Optional<Payee> payee(Form form, AwardOrder.Payee entry) {
        Optional<AccountNumber> account = form.parsed(
                entry.accountNumber(), "/payee/accountNumber", FormFault.ACCOUNT_NUMBER_INVALID, AccountNumber::parse);
        String holder = form.text(entry.holderName(), "/payee/holderName");
        String bank = form.text(entry.bankName(), "/payee/bankName");
        return account.map(number -> new Payee(number, holder, bank));
    }

    private Outcome<Award> decide(UUID id, Read read) {
        Optional<Assessment> assessment = assessments.find(read.assessmentId());
        if (assessment.isEmpty()) {
            return Outcome.refused(AwardRefusal.ASSESSMENT_UNKNOWN);
        }
        if (!assessment.get().subject().region().equals(read.region())) {
            return Outcome.refused(AwardRefusal.REGION_DIFFERS);
        }
        return Award.grant(
                id, read.applicationId(), assessment.get(), read.decision(), read.payee(), LocalDate.now(clock));
    }

    private Outcome<Award> keep(Actor actor, Award award) {
        boolean kept = Boolean.TRUE.equals(transaction.execute(status -> {
            if (!awards.add(award)) {
                return false;
            }
            outbox.add(facts.cloudEvent(
                    new AwardGranted(
                            award.id().toString(),
                            award.applicationId(),
                            award.householdId(),
                            award.scheme(),
                            award.fromMonth().toString()),
                    award.householdId()));
            audit.record(actor, "award-granted", "household", award.householdId(), "application");
            return true;
        }));
        if (kept) {
            meters.counter("nuan.benefits.awards.granted").increment();
            return Outcome.done(award);
        }
        return awards.find(award.id())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(AwardRefusal.ALREADY_GRANTED));
    }
}
