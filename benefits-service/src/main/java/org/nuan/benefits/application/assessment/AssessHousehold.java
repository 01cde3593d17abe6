package org.nuan.benefits.application.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuan.benefits.application.assessment.OrderReader.Question;
import org.nuan.benefits.application.policy.StandingData;
import org.nuan.benefits.domain.assessment.Assessment;
import org.nuan.benefits.domain.assessment.AssessmentOutcome;
import org.nuan.benefits.domain.assessment.AssessmentRefusal;
import org.nuan.benefits.domain.assessment.ReportStatus;
import org.nuan.contracts.benefits.AssessmentOrder;
import org.nuan.kernel.Outcome;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.Explanation;
import org.nuan.policy.ladder.Standing;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.situation.Situation;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.security.Actor;
import org.nuan.runtime.security.Role;
import org.springframework.transaction.support.TransactionOperations;

/** Has the law of the place look at a household, and keeps the proposal with its input, its trace and its pack. */
public final class AssessHousehold {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final Packs packs;
    private final Assessments assessments;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final ObjectMapper json;
    private final MeterRegistry meters;
    private final Clock clock;

    public AssessHousehold(
            Packs packs,
            Assessments assessments,
            AuditTrail audit,
            TransactionOperations transaction,
            ObjectMapper json,
            MeterRegistry meters,
            Clock clock) {
        this.packs = packs;
        this.assessments = assessments;
        this.audit = audit;
        this.transaction = transaction;
        this.json = json;
        this.meters = meters;
        this.clock = clock;
    }

    /** @param id of the new assessment; if that one is already there, it is the answer */
    public Outcome<Assessment> assess(Actor actor, UUID id, AssessmentOrder order) {
        if (!actor.hasAny(Role.PROCESS, Role.TOWNSHIP_CASEWORKER)) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        return OrderReader.read(order).then(question -> inRegion(actor, id, order, question));
    }

    private Outcome<Assessment> inRegion(Actor actor, UUID id, AssessmentOrder order, Question question) {
        if (!actor.has(Role.PROCESS) && !actor.reaches(question.subject().region())) {
            return Outcome.refused(CommonRefusal.NOT_YOURS);
        }
        Optional<Assessment> before = assessments.find(id);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        if (question.report() == ReportStatus.RUNNING) {
            return Outcome.refused(AssessmentRefusal.REPORT_RUNNING);
        }
        Optional<Pack> pack = packs.find(question.subject().region(), question.scheme(), question.effectiveOn());
        if (pack.isEmpty()) {
            return Outcome.refused(AssessmentRefusal.NO_PACK);
        }
        try {
            return Outcome.done(keep(actor, proposed(id, order, question, pack.get())));
        } catch (Pack.NotCovered e) {
            return Outcome.refused(AssessmentRefusal.NOT_COVERED);
        }
    }

    private Assessment proposed(UUID id, AssessmentOrder order, Question question, Pack pack) {
        Situation known = order.facts() == null ? Unasked.open(question.situation()) : question.situation();
        Standing standing = PolicyEngine.decideAll(known, pack);
        Decision decision = order.facts() == null
                ? PolicyEngine.decide(question.situation(), pack, question.scheme())
                : standing.under(question.scheme()).orElseThrow();
        VerificationNote note = VerificationNote.of(question.report(), question.situation(), question.unanswered());
        Map<String, Object> trace = new LinkedHashMap<>(decision.toMap());
        trace.put("verification", note.toMap());
        return new Assessment(
                id,
                question.subject(),
                new Assessment.Proposal(
                        AssessmentOutcome.valueOf(decision.outcome().name()),
                        decision.total(),
                        decision.persons(),
                        new Assessment.Pack(
                                decision.pack().id(),
                                String.valueOf(decision.pack().version())),
                        lines(note, decision, Locale.CHINESE),
                        lines(note, decision, Locale.ENGLISH)),
                question.report(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                json.convertValue(order, MAP),
                trace,
                StandingData.of(known, pack, with(standing, decision)));
    }

    /** The standing says under the scheme asked for what the proposal says. */
    private static Standing with(Standing standing, Decision decision) {
        return new Standing(
                standing.decisions().stream()
                        .map(other -> other.scheme() == decision.scheme() ? decision : other)
                        .toList(),
                standing.rungs(),
                standing.household(),
                standing.entitlements());
    }

    private static List<String> lines(VerificationNote note, Decision decision, Locale locale) {
        return Stream.concat(note.lines(locale).stream(), Explanation.of(decision, locale).lines().stream())
                .toList();
    }

    private Assessment keep(Actor actor, Assessment assessment) {
        transaction.executeWithoutResult(status -> {
            assessments.add(assessment);
            audit.record(
                    actor,
                    "household-assessed",
                    "household",
                    assessment.subject().householdId(),
                    "application");
        });
        meters.counter(
                        "nuan.benefits.assessments",
                        "outcome",
                        assessment.proposal().outcome().name())
                .increment();
        return assessment;
    }
}
