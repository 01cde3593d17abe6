package org.nuan.contracts.benefits;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision proposal with its whole trace.
 *
 * @param outcome ENTITLED, NOT_ENTITLED or UNDECIDABLE
 * @param explanationZh plain lines for the household, in Chinese
 * @param trace the decision as data: rules with yes or no, parameters with dates, amount steps
 * @param standing the household under every scheme of the place; absent for assessments made before that was kept
 * @param changes against the household's assessment before, under the same scheme; absent for the first
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
        Map<String, Object> trace,
        @Nullable StandingView standing,
        @Nullable Changes changes) {

    /**
     * What changed since the assessment before.
     *
     * @param linesZh one plain sentence each, in Chinese
     * @param data the same as data
     */
    public record Changes(
            String sinceAssessmentId,
            Instant since,
            List<String> linesZh,
            List<String> linesEn,
            Map<String, Object> data) {}
}
