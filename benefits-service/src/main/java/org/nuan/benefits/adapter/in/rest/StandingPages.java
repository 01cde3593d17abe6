package org.nuan.benefits.adapter.in.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nuan.contracts.benefits.StandingView;
import org.nuan.contracts.benefits.StandingView.EntitlementView;
import org.nuan.contracts.benefits.StandingView.SchemeView;
import org.nuan.policy.decision.Explanation;
import org.nuan.policy.decision.Letter;

/** How a standing looks from outside: what was stored, in the words of both languages. */
final class StandingPages {

    private StandingPages() {}

    /** @param data as {@code StandingData} wrote it, possibly read back from JSON */
    static StandingView of(Map<String, Object> data) {
        Map<String, String> rungs = new LinkedHashMap<>();
        map(data, "rungs").forEach((member, rung) -> rungs.put(member, String.valueOf(rung)));
        return new StandingView(
                text(data, "region"),
                text(data, "benefitMonth"),
                text(data, "packId"),
                (int) number(data, "packVersion"),
                text(data, "packTitleZh"),
                text(data, "packTitleEn"),
                Boolean.TRUE.equals(data.get("demonstration")),
                rungs,
                maps(data, "decisions").stream().map(StandingPages::scheme).toList(),
                maps(data, "entitlements").stream()
                        .map(StandingPages::entitlement)
                        .toList(),
                number(data, "monthlyTotalFen"));
    }

    private static SchemeView scheme(Map<String, Object> decision) {
        Explanation zh = Explanation.of(decision, Locale.CHINESE);
        Explanation en = Explanation.of(decision, Locale.ENGLISH);
        return new SchemeView(
                text(decision, "scheme"),
                text(decision, "outcome"),
                number(decision, "totalFen"),
                text(decision, "pay"),
                Letter.of(decision, Locale.CHINESE, UnaryOperator.identity()),
                Letter.of(decision, Locale.ENGLISH, UnaryOperator.identity()),
                zh.root().toMap(),
                en.root().toMap(),
                texts(decision, "missingFacts"),
                decision);
    }

    private static EntitlementView entitlement(Map<String, Object> entitlement) {
        Map<String, Object> department = map(entitlement, "department");
        Map<String, Object> text = map(entitlement, "text");
        return new EntitlementView(
                text(entitlement, "id"),
                text(department, "zh") + " / " + text(department, "en"),
                text(text, "zh"),
                text(text, "en"),
                text(entitlement, "source"),
                texts(entitlement, "members"));
    }

    private static String text(Map<String, Object> data, String name) {
        return String.valueOf(data.get(name));
    }

    private static long number(Map<String, Object> data, String name) {
        return data.get(name) instanceof Number number ? number.longValue() : 0;
    }

    private static List<String> texts(Map<String, Object> data, String name) {
        return data.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked") // the stored format has names only
    private static Map<String, Object> map(Map<String, Object> data, String name) {
        return data.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked") // the stored format has names only
    private static List<Map<String, Object>> maps(Map<String, Object> data, String name) {
        return data.get(name) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }
}
