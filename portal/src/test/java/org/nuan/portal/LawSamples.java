package org.nuan.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.nuan.contracts.benefits.AssessmentView;
import org.nuan.contracts.benefits.PackViews.PackSummary;
import org.nuan.contracts.benefits.PackViews.PackView;
import org.nuan.contracts.benefits.PackViews.ParameterView;
import org.nuan.contracts.benefits.PackViews.RowView;
import org.nuan.contracts.benefits.SimulationOrder;
import org.nuan.contracts.benefits.SimulationResult;
import org.nuan.contracts.benefits.SimulationView;
import org.nuan.contracts.benefits.SnapshotView;
import org.nuan.contracts.benefits.StandingView;
import org.nuan.contracts.benefits.StandingView.EntitlementView;
import org.nuan.contracts.benefits.StandingView.SchemeView;

/** What the law library would say about one household. */
final class LawSamples {

    private LawSamples() {}

    static void answerFor(StubServices services) {
        services.answer("GET /api/benefits/policy/packs", List.of(demonstration(), nanjing()));
        services.answer("POST /api/benefits/policy/what-if", standing("member-1", ""));
        services.answer("GET /api/benefits/policy/packs/demonstration-99", pack(""));
        services.answer("GET /api/benefits/policy/snapshots", List.of(snapshot("DONE"), snapshot("TAKING")));
        services.answer(
                "GET /api/benefits/policy/simulations", List.of(simulation("DONE", ""), simulation("RUNNING", "")));
        services.answer("GET /api/benefits/policy/simulations/sim-DONE", simulation("DONE", ""));
        services.answer("GET /api/benefits/policy/simulations/sim-RUNNING", simulation("RUNNING", ""));
        services.answerText(
                "GET /api/benefits/policy/simulations/sim-DONE/result.csv",
                "text/csv;charset=UTF-8",
                "\uFEFFregion,households\r\n990101,600000\r\n");
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

    private static ParameterView parameter(String name, String zh, String en, RowView... rows) {
        return new ParameterView(name, zh, en, "a number", true, List.of(rows));
    }

    private static RowView row(String value, Long fen, String from, String until, String grade, String note) {
        return new RowView(value, fen, from, until, from + "-01", "南京市城乡低保标准", grade, note);
    }

    static PackView pack(String evil) {
        return new PackView(
                demonstration(),
                "ab".repeat(32),
                List.of(
                        parameter(
                                "standard.urban",
                                "城镇保障标准",
                                "Urban standard",
                                row("900", 90_000L, "2020-07", "2021-06", "G", ""),
                                row("945", 94_500L, "2021-07", "2022-06", "M", ""),
                                row("1030", 103_000L, "2022-07", null, "DEMO", "借用" + evil)),
                        parameter(
                                "standard.rural",
                                "农村保障标准",
                                "Rural standard",
                                row("1030", 103_000L, "2022-07", null, "DEMO", "")),
                        parameter(
                                "edge.income-percent-of-standard",
                                "低保边缘线",
                                "Edge line",
                                row("150", null, "2022-07", null, "DEMO", "")),
                        parameter(
                                "income.employment-cost-basis",
                                "必要就业成本的计算基数",
                                "Basis of the cost of working",
                                row("NONE", null, "2022-07", null, "MEM", "")),
                        parameter(
                                "income.employment-cost-percent",
                                "必要就业成本",
                                "Cost of working",
                                row("0", null, "2022-07", null, "MEM", "")),
                        parameter(
                                "income.not-counted",
                                "不计入的收入",
                                "Income left out",
                                row("SCHOLARSHIP, CENTRAL_BASIC_PENSION", null, "2022-07", null, "MEM", ""))),
                Map.of(
                        "preferences",
                        List.of(Map.of(
                                "id",
                                "age-70",
                                "name",
                                Map.of("zh", "年满70周岁" + evil, "en", "aged 70 or over"),
                                "method",
                                "ADD_ON",
                                "percent",
                                10,
                                "when",
                                Map.of(
                                        "alternatives",
                                        List.of(Map.of(
                                                "ageFrom",
                                                70,
                                                "ageBelow",
                                                Integer.MAX_VALUE,
                                                "disabilityGrades",
                                                List.of(3, 1, 2)))),
                                "validity",
                                Map.of("appliesFrom", "2022-07", "appliesUntil", "9999-12", "grade", "M")))));
    }

    static SnapshotView snapshot(String state) {
        return new SnapshotView(
                "snap-" + state,
                "9901",
                "SYNTHETIC",
                Instant.parse("2026-11-20T02:00:00Z"),
                1_000_000,
                state,
                state.equals("DONE") ? 1_000_000 : 400_000,
                1_000_000,
                "editor");
    }

    static SimulationView simulation(String state, String evil) {
        boolean done = state.equals("DONE");
        Instant asked = Instant.parse("2026-11-20T03:00:00Z");
        return new SimulationView(
                "sim-" + state,
                state,
                done ? 1_000_000 : 250_000,
                1_000_000,
                asked,
                asked,
                done ? asked.plusSeconds(20) : null,
                "editor",
                0,
                "9901",
                "SYNTHETIC",
                new SimulationOrder(
                        "snap-DONE",
                        "demonstration-99",
                        "2026-12",
                        "标准提高 5.4%" + evil,
                        List.of(new SimulationOrder.Change("standard.urban", "1085.62"))),
                done ? result() : null);
    }

    private static SimulationResult result() {
        return new SimulationResult(
                "demonstration-99",
                3,
                1_000_000,
                2_400_000,
                180_000,
                192_000,
                12_000,
                0,
                190_000,
                1_200,
                808_800,
                5_000,
                4_900,
                12_345_678_900L,
                14_000_000_000L,
                List.of(
                        new SimulationResult.Scheme(
                                "DIBAO", "MONTHLY", 180_000, 192_000, 12_345_678_900L, 14_000_000_000L),
                        new SimulationResult.Scheme(
                                "TEMPORARY_AID", "ONE_OFF", 4_000, 4_000, 80_000_000L, 81_000_000L)),
                List.of(
                        new SimulationResult.Level("CENTRAL", 50, 6_172_839_450L, 7_000_000_000L),
                        new SimulationResult.Level("PROVINCE", 20, 2_469_135_780L, 2_800_000_000L),
                        new SimulationResult.Level("CITY", 10, 1_234_567_890L, 1_400_000_000L),
                        new SimulationResult.Level("COUNTY", 20, 2_469_135_780L, 2_800_000_000L)),
                List.of(
                        new SimulationResult.Region(
                                "990101", 600_000, 120_000, 700, 8_000, 0, 8_000_000_000L, 9_000_000_000L),
                        new SimulationResult.Region(
                                "990102", 400_000, 70_000, 500, 4_000, 0, 4_345_678_900L, 5_000_000_000L)),
                List.of(
                        new SimulationResult.Bin(null, -10_000L, 200),
                        new SimulationResult.Bin(-9_999L, -1L, 1_000),
                        new SimulationResult.Bin(0L, 0L, 808_800),
                        new SimulationResult.Bin(1L, 10_000L, 150_000),
                        new SimulationResult.Bin(10_001L, null, 40_000)),
                List.of(new SimulationResult.Example(4711, "990101001001", "RURAL", 3, 186_000, 143_600, 160_304)),
                18_400);
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
