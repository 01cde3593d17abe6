package org.nuan.contracts.benefits;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A decision proposal with its whole trace.
 *
 * @param outcome ENTITLED, NOT_ENTITLED or UNDECIDABLE
 * @param explanationZh plain lines for the household, in Chinese
 * @param trace the decision as data: rules with yes or no, parameters with dates, amount steps
 */
public record AssessmentView(
        String assessmentId,
        String applicationId,
        String householdId,
        String scheme,
        String outcome,
        long monthlyAmountFen,
        int coveredMembers,
        String packId,
        String packVersion,
        Instant assessedAt,
        List<String> explanationZh,
        List<String> explanationEn,
        Map<String, Object> trace) {}
