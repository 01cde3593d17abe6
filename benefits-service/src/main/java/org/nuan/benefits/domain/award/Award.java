package org.nuan.benefits.domain.award;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.domain.assessment.Assessment;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.Outcome;
import org.nuan.kernel.RegionCode;

/**
 * A monthly benefit that is owed.
 *
 * @param packId the policy pack under which it was granted
 * @param fromMonth the month after the decision (最低生活保障审核确认办法: paid from the month after confirmation)
 * @param toMonth last month owed; null while it runs on
 */
public record Award(
        UUID id,
        UUID assessmentId,
        String applicationId,
        String householdId,
        String scheme,
        RegionCode region,
        String packId,
        Money monthlyAmount,
        int coveredMembers,
        BenefitMonth fromMonth,
        @Nullable BenefitMonth toMonth,
        Decision decision,
        Payee payee) {

    /** Who decided, by name, and on which day. */
    public record Decision(String decidedBy, LocalDate decidedOn) {}

    /** Grants what the assessment proposed to that application; the decision must carry a person's name. */
    public static Outcome<Award> grant(
            UUID id, String applicationId, Assessment assessment, Decision decision, Payee payee, LocalDate today) {
        return refusalOf(applicationId, assessment, decision, today)
                .<Outcome<Award>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(started(id, assessment, decision, payee)));
    }

    private static Optional<AwardRefusal> refusalOf(
            String applicationId, Assessment assessment, Decision decision, LocalDate today) {
        if (!assessment.subject().applicationId().equals(applicationId)) {
            return Optional.of(AwardRefusal.OTHER_APPLICATION);
        }
        if (!assessment.isEntitled() || !assessment.proposal().monthlyAmount().isPositive()) {
            return Optional.of(AwardRefusal.NOT_ENTITLED);
        }
        if (decision.decidedBy().isBlank()) {
            return Optional.of(AwardRefusal.NO_DECIDER);
        }
        return decision.decidedOn().isAfter(today) ? Optional.of(AwardRefusal.DECIDED_IN_FUTURE) : Optional.empty();
    }

    private static Award started(UUID id, Assessment assessment, Decision decision, Payee payee) {
        Assessment.Subject subject = assessment.subject();
        Assessment.Proposal proposal = assessment.proposal();
        return new Award(
                id,
                assessment.id(),
                subject.applicationId(),
                subject.householdId(),
                subject.scheme(),
                subject.region(),
                proposal.pack().id(),
                proposal.monthlyAmount(),
                proposal.coveredMembers(),
                BenefitMonth.after(decision.decidedOn()),
                null,
                decision,
                payee);
    }

    /** Whether money is owed for that month. */
    public boolean covers(BenefitMonth month) {
        return !month.isBefore(fromMonth) && (toMonth == null || !month.isAfter(toMonth));
    }
}
