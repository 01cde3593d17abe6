package org.nuan.contracts.benefits;

import java.util.List;
import java.util.Map;

/**
 * A household under every scheme of the pack of its place: a proposal, never a decision.
 *
 * @param benefitMonth such as 2026-12
 * @param demonstration whether the pack is law nowhere
 * @param rungs the rung of each member who is on one, by member id
 * @param entitlements special aid that the rungs open
 * @param monthlyTotalFen of all schemes that pay by the month
 */
public record StandingView(
        String region,
        String benefitMonth,
        String packId,
        int packVersion,
        String packTitleZh,
        String packTitleEn,
        boolean demonstration,
        Map<String, String> rungs,
        List<SchemeView> schemes,
        List<EntitlementView> entitlements,
        long monthlyTotalFen) {

    /**
     * The household under one scheme.
     *
     * @param outcome ENTITLED, NOT_ENTITLED or UNDECIDABLE
     * @param totalFen by the month or once, as {@code pay} says
     * @param pay MONTHLY, ONE_OFF or NONE
     * @param letterZh what the household would be written, in Chinese
     * @param treeZh every rule, fact and step as nested {kind, code, text, children}, in Chinese
     * @param missingFacts {@code member/KIND} of what would decide; only if undecidable
     * @param trace the decision as data
     */
    public record SchemeView(
            String scheme,
            String outcome,
            long totalFen,
            String pay,
            String letterZh,
            String letterEn,
            Map<String, Object> treeZh,
            Map<String, Object> treeEn,
            List<String> missingFacts,
            Map<String, Object> trace) {}

    /**
     * A special aid in the hands of another department.
     *
     * @param forMembers ids of the members whom it is for
     */
    public record EntitlementView(
            String id, String department, String textZh, String textEn, String source, List<String> forMembers) {}
}
