package org.nuan.benefits.domain.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;

/**
 * A decision proposal with everything it rests on: its input, its trace and the version of the pack. Never changed once
 * made; a new look at a household is a new assessment.
 *
 * @param monthlyAmount zero unless entitled
 * @param reportStatus how far the verification report went when this was proposed
 * @param input what the law was given, as data
 * @param trace what the law answered, rule by rule, as data
 * @param standing the household under every scheme of the place, as data; empty for those made before that was kept
 */
public record Assessment(
        UUID id,
        Subject subject,
        Proposal proposal,
        ReportStatus reportStatus,
        Instant assessedAt,
        Map<String, Object> input,
        Map<String, Object> trace,
        Map<String, Object> standing) {

    /** Who and what the proposal is about. */
    public record Subject(String applicationId, String householdId, String scheme, RegionCode region) {}

    /** What the law proposes, with lines for the household in both languages. */
    public record Proposal(
            AssessmentOutcome outcome,
            Money monthlyAmount,
            int coveredMembers,
            Pack pack,
            List<String> explanationZh,
            List<String> explanationEn) {}

    /** The policy pack that decided. */
    public record Pack(String id, String version) {}

    public boolean isEntitled() {
        return proposal.outcome() == AssessmentOutcome.ENTITLED;
    }
}
