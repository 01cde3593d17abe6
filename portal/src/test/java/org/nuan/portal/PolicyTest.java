package org.nuan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuan.contracts.benefits.PackViews.PackCheck;
import org.nuan.contracts.benefits.PackViews.PackFault;

/** Anybody reads the rules; an editor checks a draft of them. */
class PolicyTest extends PortalStory {

    private static final String CHECK = "POST /api/benefits/policy/packs/check";

    @Test
    void letsAnybodyReadThePacks() {
        Browser browser = anybody();
        Browser.Page list = browser.open("/policy");
        assertThat(list.text()).contains("示范省暖阳市", "演示政策，不是真实规定", "2019-07", "2023-06", "最低生活保障");
        Browser.Page pack =
                browser.open(list.html().select("a[href$=demonstration-99]").attr("href"));
        assertThat(pack.text())
                .contains("城镇保障标准", "1,030.00 元", "2022-07-01", "演示用", "南京市城乡低保标准", "凭记忆，未核实", "年满70周岁", "在差额上增发")
                .contains("城乡居民基础养老金", "年满（周岁） 70", "残疾等级 1, 2, 3", "政府文件转载")
                .doesNotContain("9999-12", "2147483647");
        assertThat(pack.html()
                        .select("[id=standard.urban] tbody tr td:first-child")
                        .eachText())
                .containsExactly("1,030.00 元", "945.00 元", "900.00 元");
    }

    @Test
    void drawsValuesThatChangeOverTimeOnly() {
        Browser.Page pack = anybody().open("/policy/demonstration-99");
        assertThat(pack.html().select("[data-chart]")).hasSize(1);
        assertThat(pack.html().select("[id=standard.urban] [data-chart]").attr("data-chart"))
                .contains("\"labels\":[\"2020-07\",\"2021-07\",\"2022-07\",\"…\"]", "[900.0,945.0,1030.0,1030.0]");
        assertThat(anybody()
                        .open(pack.html().select("script[src*=echarts]").attr("src"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void keepsMarkupInAPackHarmless() {
        SERVICES.answer("GET /api/benefits/policy/packs/demonstration-99", LawSamples.pack(Samples.EVIL));
        Browser.Page pack = anybody().open("/policy/demonstration-99");
        assertThat(pack.reply().body()).doesNotContain(Samples.EVIL);
        assertThat(pack.text()).contains(Samples.EVIL);
    }

    @Test
    void namesTheLineOfEveryFault() {
        SERVICES.answer(
                CHECK,
                new PackCheck(
                        false, List.of(new PackFault(2, 9, "version", "WRONG_TYPE", "a whole number from 1 to 9999"))));
        Browser browser = signedIn(EDITOR);
        Browser.Page blank = browser.open("/policy/check");
        Browser.Page page = browser.submit(
                blank.form("textarea"), Map.of("yaml", "pack: demo\r\nversion: " + Samples.EVIL + "\r\n"));
        assertThat(page.html().select(".told-bad td").eachText())
                .containsExactly("2:9", "version", "类型不对 a whole number from 1 to 9999 version: " + Samples.EVIL);
        assertThat(page.reply().body()).doesNotContain(Samples.EVIL);
        StubServices.Asked asked = SERVICES.asked(CHECK).getFirst();
        assertThat(asked.body()).isEqualTo("pack: demo\nversion: " + Samples.EVIL);
        assertThat(asked.authorization()).startsWith("Bearer ");
    }

    @Test
    void saysThatAPackIsInOrder() {
        SERVICES.answer(CHECK, new PackCheck(true, List.of()));
        Browser browser = signedIn(EDITOR);
        Browser.Page blank = browser.open("/policy/check?lang=en");
        assertThat(browser.submit(blank.form("textarea"), Map.of("yaml", "pack: demo"))
                        .text())
                .contains("No faults found.");
        assertThat(browser.submit(blank.form("textarea"), Map.of())
                        .html()
                        .select(".wrong")
                        .text())
                .isNotEmpty();
    }
}
