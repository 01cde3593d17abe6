package org.nuan.contracts.benefits;

import java.util.List;
import java.util.Map;

/**
 * Where a household may apply whose members are registered or live in different places.
 *
 * @param candidates best first, each place once
 * @param treeZh every question with its answer, reason and article as nested {kind, code, text, children}, in Chinese
 * @param missingFacts {@code member/REGISTRATION} of what would decide; empty once there is a place
 * @param trace the same as data
 */
public record PlaceView(
        List<Candidate> candidates,
        Map<String, Object> treeZh,
        Map<String, Object> treeEn,
        List<String> missingFacts,
        Map<String, Object> trace) {

    /**
     * One place; its township takes the application.
     *
     * @param reason the code of the rule that leads there
     * @param forMembers ids of the members who may apply there
     */
    public record Candidate(String region, String reason, String article, List<String> forMembers) {}
}
