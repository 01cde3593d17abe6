package org.nuan.benefits.adapter.in.rest;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.domain.policy.Simulation;
import org.nuan.contracts.benefits.SimulationResult;
import org.nuan.kernel.Money;

/** Writes the result of a simulation as a table (RFC 4180) of one shape: what, which, and figures before and after. */
final class ResultCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private final Writer out;
    private final boolean zh;

    ResultCsv(Writer out, Locale locale) {
        this.out = out;
        this.zh = locale.equals(Locale.CHINESE);
    }

    void write(Simulation simulation, SimulationResult result) throws IOException {
        out.write(BYTE_ORDER_MARK);
        row(
                word("项目", "what"),
                word("名称", "which"),
                word("户数", "households"),
                word("增加户", "winners"),
                word("减少户", "losers"),
                word("现行每月（元）", "before, yuan a month"),
                word("拟议每月（元）", "after, yuan a month"),
                word("变化（元）", "change, yuan"));
        heading(simulation);
        total(result);
        result.schemes().forEach(this::scheme);
        result.levels().forEach(this::level);
        result.regions().forEach(this::region);
        result.histogram().forEach(this::bin);
        result.examples().forEach(this::example);
        out.flush();
    }

    private void heading(Simulation simulation) {
        text(word("标题", "title"), simulation.question().title());
        text(word("数据", "population"), simulation.source().name() + " " + simulation.region());
        text(
                word("政策包", "pack"),
                simulation.question().packId() + " " + simulation.question().month());
        simulation
                .question()
                .changes()
                .forEach(change -> text(word("改动", "change"), change.parameter() + ": " + change.value()));
    }

    private void text(String what, String which) {
        row(what, which, "", "", "", "", "", "");
    }

    private void total(SimulationResult r) {
        figures(word("合计", "total"), "", r.households(), r.winners(), r.losers(), r.costBeforeFen(), r.costAfterFen());
        count(word("现行享受", "entitled before"), r.entitledBefore());
        count(word("拟议享受", "entitled after"), r.entitledAfter());
        count(word("新增享受", "newly entitled"), r.newlyEntitled());
        count(word("不再享受", "no longer entitled"), r.noLongerEntitled());
        count(word("现行无法判断", "undecidable before"), r.undecidableBefore());
        count(word("拟议无法判断", "undecidable after"), r.undecidableAfter());
    }

    private void count(String what, long households) {
        row(what, "", Long.toString(households), "", "", "", "", "");
    }

    private void scheme(SimulationResult.Scheme s) {
        figures(word("救助项目", "scheme"), s.scheme(), s.entitledAfter(), null, null, s.beforeFen(), s.afterFen());
    }

    private void level(SimulationResult.Level l) {
        figures(
                word("资金分担", "borne by"),
                l.level() + " " + l.percent() + "%",
                null,
                null,
                null,
                l.beforeFen(),
                l.afterFen());
    }

    private void region(SimulationResult.Region r) {
        figures(word("地区", "region"), r.region(), r.households(), r.winners(), r.losers(), r.beforeFen(), r.afterFen());
    }

    private void bin(SimulationResult.Bin b) {
        row(word("变化分布", "change between"), range(b), Long.toString(b.households()), "", "", "", "", "");
    }

    private static String range(SimulationResult.Bin bin) {
        Long from = bin.fromFen();
        Long until = bin.untilFen();
        return (from == null ? "…" : yuan(from)) + " ~ " + (until == null ? "…" : yuan(until));
    }

    private void example(SimulationResult.Example e) {
        figures(
                word("举例", "example"),
                "#" + e.number() + " " + e.region(),
                1L,
                null,
                null,
                e.beforeFen(),
                e.afterFen());
    }

    private void figures(
            String what,
            String which,
            @Nullable Long households,
            @Nullable Long winners,
            @Nullable Long losers,
            long beforeFen,
            long afterFen) {
        row(
                what,
                which,
                Objects.toString(households, ""),
                Objects.toString(winners, ""),
                Objects.toString(losers, ""),
                yuan(beforeFen),
                yuan(afterFen),
                yuan(afterFen - beforeFen));
    }

    private static String yuan(long fen) {
        return Money.ofFen(fen).toYuan();
    }

    private String word(String chinese, String english) {
        return zh ? chinese : english;
    }

    private void row(String... cells) {
        try {
            out.write(String.join(
                    ",", List.of(cells).stream().map(ResultCsv::cell).toList()));
            out.write("\r\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Text that a spreadsheet would run as a formula gets an apostrophe; negative amounts stay numbers. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !text.matches("-[0-9.]+( ~ .*)?");
        String safe = formula ? "'" + text : text;
        return safe.matches("[^,\"\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
