package org.nuan.benefits.adapter.in.rest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.nuan.benefits.domain.assessment.Assessment;
import org.nuan.benefits.domain.award.Award;
import org.nuan.contracts.benefits.AssessmentView;
import org.nuan.contracts.benefits.AwardView;
import org.nuan.kernel.BenefitMonth;
import org.nuan.policy.decision.DecisionDiff;

/** How assessments and awards look from outside. */
final class Views {

    private Views() {}

    /** @param before the household's assessment before, under the same scheme */
    static AssessmentView of(Assessment assessment, Optional<Assessment> before) {
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
                before.flatMap(old -> changes(old, assessment)).orElse(null));
    }

    /** None where the older one was stored in a form that cannot be compared. */
    private static Optional<AssessmentView.Changes> changes(Assessment before, Assessment now) {
        try {
            DecisionDiff diff = DecisionDiff.of(before.trace(), now.trace());
            return Optional.of(new AssessmentView.Changes(
                    before.id().toString(),
                    before.assessedAt(),
                    diff.lines(Locale.CHINESE, UnaryOperator.identity()),
                    diff.lines(Locale.ENGLISH, UnaryOperator.identity()),
                    Map.of("changes", diff.toMaps())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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
