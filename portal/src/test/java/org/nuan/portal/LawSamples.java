package org.nuan.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.nuan.contracts.benefits.AssessmentView;
import org.nuan.contracts.benefits.PackViews.PackSummary;
import org.nuan.contracts.benefits.StandingView;
import org.nuan.contracts.benefits.StandingView.EntitlementView;
import org.nuan.contracts.benefits.StandingView.SchemeView;

/** What the law library would say about one household. */
final class LawSamples {

    private LawSamples() {}

    static void answerFor(StubServices services) {
        services.answer("GET /api/benefits/policy/packs", List.of(demonstration(), nanjing()));
        services.answer("POST /api/benefits/policy/what-if", standing("member-1", ""));
    }

    static PackSummary demonstration() {
        return new PackSummary(
                "demonstration-99",
                3,
                "9901",
                "示范省暖阳市",
                "the demonstration city",
                true,
                List.of("DIBAO", "TEKUN"),
                "2022-07",
                null);
    }

    static PackSummary nanjing() {
        return new PackSummary("nanjing", 2, "3201", "南京市", "Nanjing", false, List.of("DIBAO"), "2019-07", "2023-06");
    }

    private static Map<String, Object> node(String kind, String code, String text, List<?> children) {
        return Map.of("kind", kind, "code", code, "text", text, "children", children);
    }

    /** @param first id of the first member, whose income is spoken of */
    private static Map<String, Object> dibaoTree(String first, String open, String evil) {
        return node(
                "decision",
                "ENTITLED",
                "示范省暖阳市最低生活保障：符合条件" + evil,
                List.of(
                        node(
                                "section",
                                "incomes",
                                "收入（每月）",
                                List.of(node("income", "COUNTED", first + " 工资性收入 1860.00 元，申报：计入", List.of()))),
                        node(
                                "section",
                                "rules",
                                "认定条件",
                                List.of(node(
                                        "rule",
                                        "dibao",
                                        "〔是〕各项条件都符合",
                                        List.of(
                                                node(
                                                        "rule",
                                                        "income-below",
                                                        open + "人均月收入 620.00 元，低于标准 1030.00 元（依据 第四条）",
                                                        List.of()),
                                                node(
                                                        "rule",
                                                        "no-vehicle",
                                                        "〔否〕" + first + "：名下有车辆（依据 第八条）",
                                                        List.of()))))),
                        node(
                                "section",
                                "amount",
                                "计算过程",
                                List.of(
                                        node("step", "GAP", "差额：(1030.00 − 620.00) × 3 = 1230.00 元", List.of()),
                                        node("step", "TOTAL", "每月合计：1436.00 元", List.of()))),
                        node(
                                "section",
                                "parameters",
                                "适用的规定",
                                List.of(node(
                                        "parameter",
                                        "standard.urban",
                                        "城镇保障标准：1030.00（2022-07-01 施行；演示用）",
                                        List.of())))));
    }

    static StandingView standing(String first, String evil) {
        Map<String, Object> empty = node("decision", "UNDECIDABLE", "尚不能决定", List.of());
        return new StandingView(
                "990101001001",
                "2026-12",
                "demonstration-99",
                3,
                "示范省暖阳市",
                "the demonstration city",
                true,
                Map.of(first, "DIBAO"),
                List.of(
                        new SchemeView(
                                "TEKUN",
                                "UNDECIDABLE",
                                0,
                                "MONTHLY",
                                "",
                                "",
                                empty,
                                empty,
                                List.of(first + "/OBLIGORS", first + "/WEATHER"),
                                Map.of()),
                        new SchemeView(
                                "DIBAO",
                                "ENTITLED",
                                143_600,
                                "MONTHLY",
                                "您家人均月收入低于标准，" + first + " 的收入已计入。" + evil,
                                "The income per head is below the standard; that of " + first + " is counted.",
                                dibaoTree(first, "〔是〕", evil),
                                dibaoTree(first, "[yes] ", evil),
                                List.of(),
                                Map.of()),
                        new SchemeView(
                                "TEMPORARY_AID",
                                "ENTITLED",
                                200_000,
                                "ONE_OFF",
                                "",
                                "",
                                empty,
                                empty,
                                List.of(),
                                Map.of()),
                        new SchemeView(
                                "DIBAO_EDGE", "NOT_ENTITLED", 0, "NONE", "", "", empty, empty, List.of(), Map.of())),
                List.of(new EntitlementView(
                        "medical-premium",
                        "medical-insurance",
                        "基本医保个人缴费全额资助" + evil,
                        "Premium paid in full",
                        "国办发〔2021〕42号",
                        List.of(first))),
                143_600);
    }

    /** An assessment with the standing and what changed. */
    static AssessmentView assessment(String evil) {
        AssessmentView plain = Samples.assessment();
        return new AssessmentView(
                plain.assessmentId(),
                plain.applicationId(),
                plain.householdId(),
                plain.scheme(),
                plain.outcome(),
                plain.monthlyAmountFen(),
                plain.coveredMembers(),
                plain.packId(),
                plain.packVersion(),
                plain.assessedAt(),
                plain.explanationZh(),
                plain.explanationEn(),
                plain.trace(),
                standing("p1", evil),
                new AssessmentView.Changes(
                        "assessment-0",
                        Instant.parse("2025-11-20T02:00:00Z"),
                        List.of("p1 的工资从 1500.00 元变为 1860.00 元" + evil),
                        List.of("Wages of p1 went from 1500.00 to 1860.00"),
                        Map.of()));
    }
}
