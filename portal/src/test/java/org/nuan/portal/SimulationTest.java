package org.nuan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An editor tries a change of the law on a population; finance and auditors read what came of it. */
class SimulationTest extends PortalStory {

    private static final String START = "POST /api/benefits/policy/simulations";
    private static final String TAKE = "POST /api/benefits/policy/snapshots";

    private static Browser.Page change(Browser browser, Browser.Page page, Map<String, String> typed) {
        return browser.submit(page.form("#change-form button"), typed);
    }

    @Test
    void takesAPopulation() {
        SERVICES.answer(TAKE, LawSamples.snapshot("TAKING"));
        Browser browser = signedIn(EDITOR);
        Browser.Page page = browser.open("/simulations");
        assertThat(page.html().select("progress[value=400000][max=1000000]")).hasSize(1);
        assertThat(page.html().select("#tried").attr("data-hx-trigger")).isEqualTo("every 2s");
        Browser.Page again = browser.submit(page.form("[name=size]"), Map.of("source", "SYNTHETIC"));
        assertThat(again.html().select("#f-size-wrong").text()).isEqualTo("这里需要填写");
        Browser.Page begun =
                browser.submit(page.form("[name=size]"), Map.of("source", "SYNTHETIC", "size", "1000000", "seed", "7"));
        assertThat(begun.text()).contains("开始取快照，进度在下面");
        JsonNode order = SERVICES.asked(TAKE).getFirst().json();
        assertThat(order.at("/region").asText()).isEqualTo("9901");
        assertThat(order.at("/size").asInt()).isEqualTo(1_000_000);
        assertThat(order.at("/seed").asLong()).isEqualTo(7);
    }

    @Test
    void fillsInTheUsualChangesAndStarts() {
        SERVICES.answer(START, LawSamples.simulation("RUNNING", ""));
        Browser browser = signedIn(EDITOR);
        Browser.Page page = browser.open("/simulations/new?snapshot=snap-DONE");
        assertThat(page.html().select(".proposal label").eachText())
                .containsExactly("保障标准提高", "低保边缘线，为标准的", "就业成本扣除，为务工收入的");
        page = change(browser, page, Map.of("action", "propose-STANDARD", "STANDARD", "5.4"));
        page = change(browser, page, Map.of("action", "propose-EDGE"));
        page = change(browser, page, Map.of("action", "propose-STANDARD", "STANDARD", "10"));
        page = change(browser, page, Map.of("action", "start", "title", "标准提高一成"));
        assertThat(page.reply().uri().getPath()).isEqualTo("/simulations/sim-RUNNING");
        JsonNode order = SERVICES.asked(START).getFirst().json();
        assertThat(order.at("/changes")).hasSize(3);
        assertThat(order.at("/changes/0/parameter").asText()).isEqualTo("standard.urban");
        assertThat(order.at("/changes/0/value").asText()).isEqualTo("1133.00");
        assertThat(order.at("/changes/2/parameter").asText()).isEqualTo("edge.income-percent-of-standard");
        assertThat(order.at("/changes/2/value").asText()).isEqualTo("200");
        assertThat(order.at("/packId").asText()).isEqualTo("demonstration-99");
        assertThat(SERVICES.asked(START).getFirst().key()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void leavesOutAShareOfTheWageWhereNothingWasLeftOut() {
        Browser browser = signedIn(EDITOR);
        Browser.Page page = browser.open("/simulations/new?snapshot=snap-DONE");
        page = change(browser, page, Map.of("action", "propose-EMPLOYMENT"));
        assertThat(page.html().select("[name^=changes][name$=value]").eachAttr("value"))
                .containsExactly("WAGE", "30");
    }

    @Test
    void saysWhatIsWrongBesideTheField() {
        Browser browser = signedIn(EDITOR);
        Browser.Page page = browser.open("/simulations/new?snapshot=snap-DONE");
        Browser.Page empty = change(browser, page, Map.of("action", "start"));
        assertThat(empty.html().select("[data-errors] li")).hasSize(3);
        Browser.Page percent = change(browser, page, Map.of("action", "propose-STANDARD", "STANDARD", "lots"));
        assertThat(percent.html().select(".proposal .wrong").text()).isEqualTo("请写一个百分数，例如 5.4");
        assertThat(SERVICES.asked(START)).isEmpty();
        SERVICES.problem(START, 422, "invalid-pack", "", Map.of("/changes/0/value", "0 元以上，最多两位小数"));
        Browser.Page refused = change(
                browser,
                page,
                Map.of(
                        "action", "start",
                        "title", Samples.EVIL,
                        "changes/0/parameter", "standard.urban",
                        "changes/0/value", "-5"));
        assertThat(refused.html().select("#f-changes-0-value-wrong").text()).isEqualTo("0 元以上，最多两位小数");
        assertThat(refused.reply().body()).doesNotContain(Samples.EVIL);
        assertThat(browser.open("/simulations/new?snapshot=none").status()).isEqualTo(404);
    }

    @Test
    void watchesAndCancels() {
        SERVICES.answer("POST /api/benefits/policy/simulations/sim-RUNNING/cancellation", Map.of());
        Browser browser = signedIn(EDITOR);
        Browser.Page running = browser.open("/simulations/sim-RUNNING");
        assertThat(running.html().select("#simulation").attr("data-hx-trigger")).isEqualTo("every 1s");
        assertThat(running.text()).contains("已算 250,000 / 1,000,000 户");
        Browser.Page cancelled = browser.submit(running.form("form[action$=cancellation] button"), Map.of());
        assertThat(cancelled.text()).contains("已经取消");
    }

    @Test
    void showsTheResultInTablesChartsAndAFile() {
        Browser browser = signedIn(FINANCE);
        Browser.Page page = browser.open("/simulations/sim-DONE");
        assertThat(page.html().select("#simulation").hasAttr("data-hx-trigger")).isFalse();
        assertThat(page.text())
                .contains("虚构的人口", "140,000,000.00 元", "+16,543,211.00 元", "中央", "河东县", "4711", "18.4 秒");
        assertThat(page.html().select("[data-chart]").eachAttr("data-chart"))
                .hasSize(4)
                .anyMatch(chart -> chart.contains("[190000.0,1200.0,12000.0,0.0]"))
                .anyMatch(chart -> chart.contains("\"≤ -100\"") && chart.contains("\"≥ 100.01\""))
                .anyMatch(chart -> chart.contains("\"暖阳市\"") || chart.contains("河东县"));
        Browser.Page file = browser.open("/simulations/sim-DONE/result.csv");
        assertThat(file.reply().body()).startsWith("\uFEFFregion,households");
        assertThat(file.header("Content-Disposition")).contains("attachment", "simulation-sim-DONE.csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
    }

    @Test
    void letsAuditorsReadOnly() {
        Browser browser = signedIn(AUDITOR);
        assertThat(browser.open("/simulations").html().select("[name=size], a[href*=new]"))
                .isEmpty();
        Browser.Page running = browser.open("/simulations/sim-RUNNING");
        assertThat(running.html().select("form[action$=cancellation]")).isEmpty();
        assertThat(browser.open("/simulations/new?snapshot=snap-DONE").status()).isEqualTo(403);
        assertThat(browser.post("/simulations/sim-RUNNING/cancellation", Map.of("_csrf", List.of(csrf(running))))
                        .status())
                .isEqualTo(403);
    }

    private static String csrf(Browser.Page page) {
        return page.html().select("[name=_csrf]").first().val();
    }

    @Test
    void keepsATitleHarmless() {
        SERVICES.answer("GET /api/benefits/policy/simulations/sim-DONE", LawSamples.simulation("DONE", Samples.EVIL));
        assertThat(signedIn(EDITOR).open("/simulations/sim-DONE").reply().body())
                .doesNotContain(Samples.EVIL);
    }
}
