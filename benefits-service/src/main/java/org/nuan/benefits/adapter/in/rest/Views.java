package org.nuan.benefits.adapter.in.rest;

import java.util.Optional;
import org.nuan.benefits.domain.assessment.Assessment;
import org.nuan.benefits.domain.award.Award;
import org.nuan.contracts.benefits.AssessmentView;
import org.nuan.contracts.benefits.AwardView;
import org.nuan.kernel.BenefitMonth;

/** How assessments and awards look from outside. */
final class Views {

    private Views() {}

    static AssessmentView of(Assessment assessment) {
        Assessment.Subject subject = assessment.subject();
        Assessment.Proposal proposal = assessment.proposal();
        return new AssessmentView(
                assessment.id().toString(),
                subject.applicationId(),
                subject.householdId(),
                subject.scheme(),
                proposal.outcome().name(),
                proposal.monthlyAmount().fen(),
                proposal.coveredMembers(),
                proposal.pack().id(),
                proposal.pack().version(),
                assessment.assessedAt(),
                proposal.explanationZh(),
                proposal.explanationEn(),
                assessment.trace(),
                assessment.standing().isEmpty() ? null : StandingPages.of(assessment.standing()),
                null);
    }

    static AwardView of(Award award) {
        return new AwardView(
                award.id().toString(),
                award.applicationId(),
                award.householdId(),
                award.scheme(),
                award.region().value(),
                award.monthlyAmount().fen(),
                award.coveredMembers(),
                award.fromMonth().toString(),
                Optional.ofNullable(award.toMonth()).map(BenefitMonth::toString).orElse(null),
                award.decision().decidedBy(),
                award.decision().decidedOn(),
                award.assessmentId().toString(),
                award.payee().account().masked());
    }
}
