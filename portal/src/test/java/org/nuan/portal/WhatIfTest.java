package org.nuan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody without an account and without JavaScript tries what they would get. */
class WhatIfTest extends PortalStory {

    private static final String TRY = "POST /api/benefits/policy/what-if";

    @BeforeEach
    void answer() {
        SERVICES.answer(TRY, LawSamples.standing("member-1", ""));
    }

    private static Browser.Page press(Browser browser, Browser.Page page, String action, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.put("action", action);
        return browser.submit(page.form("form[action=/what-if] button"), all);
    }

    private static Browser.Page atTheEnd(Browser browser, String example) {
        Browser.Page page = browser.open("/what-if?example=" + example);
        for (int step = 1; step < 4; step++) {
            page = press(browser, page, "next", Map.of());
        }
        return page;
    }

    @Test
    void goesFromTheHomePageThroughFourStepsToAnAnswer() {
        Browser browser = anybody();
        assertThat(browser.open("/").html().select("a[href=/what-if]")).isNotEmpty();
        Browser.Page page = browser.open("/what-if");
        page = press(
                browser, page, "next", Map.of("region", Samples.VILLAGE, "residence", "RURAL", "members/0/age", "40"));
        page = press(browser, page, "next", Map.of("incomes/0/type", "WAGE", "incomes/0/monthlyFen", "1,860.50"));
        page = press(browser, page, "next", Map.of("savings", "4000", "homes", "1"));
        page = press(browser, page, "try", Map.of("support", "UNKNOWN"));
        assertThat(page.text()).contains("试算结果", "1,436.00 元", "这是按您填的内容估算的，不是决定", "没有保存", "授权书", "医保部门", "柳溪镇杨树村");
        JsonNode order = SERVICES.asked(TRY).getFirst().json();
        assertThat(order.at("/members/0/relation").asText()).isEqualTo("APPLICANT");
        assertThat(order.at("/incomes/0/memberId").asText()).isEqualTo("member-1");
        assertThat(order.at("/incomes/0/monthlyFen").asLong()).isEqualTo(186_050);
        assertThat(order.at("/properties/0/amountFen").asLong()).isEqualTo(400_000);
        assertThat(order.at("/properties/1/kind").asText()).isEqualTo("HOME");
        assertThat(order.at("/unknowns/0").asText()).isEqualTo("member-1/OBLIGORS");
        assertThat(SERVICES.asked(TRY).getFirst().authorization()).isEmpty();
    }

    @Test
    void showsEveryRuleWithYesOrNoTheStepsAndWhatIsMissing() {
        Browser browser = anybody();
        Browser.Page page = press(browser, atTheEnd(browser, "MOTHER_AND_SON"), "try", Map.of());
        assertThat(page.html().select("h3").eachText())
                .containsSubsequence("最低生活保障 符合", "临时救助 符合", "特困人员救助供养 还不能判断", "低保边缘家庭认定 不符合");
        assertThat(page.html().select(".answer-YES").eachText()).hasSize(2).containsOnly("是");
        assertThat(page.html().select(".answer-NO + span").text()).isEqualTo("第 1 位（您自己，40 岁）：名下有车辆（依据 第八条）");
        assertThat(page.html().select(".steps").text()).contains("差额：(1030.00 − 620.00) × 3 = 1230.00 元");
        assertThat(page.text())
                .contains("赡养、抚养、扶养人 — 问问家里的亲人", "WEATHER — 可以问村（居）委会", "一次性 2,000.00 元")
                .doesNotContain("member-1");
    }

    @Test
    void saysTheSameInEnglish() {
        Browser browser = anybody();
        browser.open("/what-if?lang=en");
        Browser.Page page = press(browser, atTheEnd(browser, "ILLNESS"), "try", Map.of());
        assertThat(page.text())
                .contains(
                        "This is an estimate from what you wrote",
                        "¥1,436.00",
                        "the demonstration city",
                        "Premium paid in full");
        assertThat(page.html().select(".answer-YES").first().text()).isEqualTo("yes");
    }

    @Test
    void asksAgainForWhatIsMissingBeforeGoingOn() {
        Browser browser = anybody();
        Browser.Page page = press(browser, browser.open("/what-if"), "next", Map.of("members/0/age", "400"));
        assertThat(page.html().select("[name=step]").val()).isEqualTo("PEOPLE");
        assertThat(page.html().select("#f-members-0-age-wrong").text()).isEqualTo("请写 0 到 120 的整数");
        assertThat(page.html().select("#f-region-wrong").text()).isEqualTo("请选一项");
        assertThat(page.html().select("[data-errors] a")).hasSize(3);
        assertThat(page.html().select("[name=members/0/age]").val()).isEqualTo("400");
        assertThat(SERVICES.asked(TRY)).isEmpty();
    }

    @Test
    void movesEverybodyUpWhenAPersonIsTakenOut() {
        Browser browser = anybody();
        Browser.Page page = browser.open("/what-if?example=MOTHER_AND_SON");
        page = press(browser, page, "next", Map.of());
        page = press(browser, page, "add-incomes", Map.of());
        page = press(
                browser,
                page,
                "next",
                Map.of(
                        "incomes/2/memberId",
                        "member-3",
                        "incomes/2/type",
                        "OTHER",
                        "incomes/2/monthlyFen",
                        "20",
                        "unknownIncomes",
                        "member-3"));
        page = press(browser, page, "to-PEOPLE", Map.of());
        page = press(browser, page, "remove-members-1", Map.of());
        assertThat(page.html().select(".person")).hasSize(2);
        page = press(browser, page, "to-MONEY", Map.of());
        assertThat(page.html()
                        .select("[name=incomes/2/memberId] option[selected]")
                        .val())
                .isEqualTo("member-2");
        assertThat(page.html().select("[name=incomes/1/memberId] option[selected]"))
                .isEmpty();
        assertThat(page.html().select("[name=unknownIncomes][checked]").val()).isEqualTo("member-2");
        page = press(browser, page, "next", Map.of());
        assertThat(page.html().select("#f-incomes-1-memberId-wrong").text()).isEqualTo("请选一项");
    }

    @Test
    void leadsBackToTheStepWhoseFieldTheServiceRefuses() {
        SERVICES.problem(
                TRY,
                422,
                "invalid-situation",
                "有几处需要看看",
                Map.of("/properties/0/amountFen", "存款不能这么多", "/benefitMonth", "这个月没有标准，可以选 2022-07 以后的月份"));
        Browser browser = anybody();
        Browser.Page page = press(browser, atTheEnd(browser, "ILLNESS"), "try", Map.of());
        assertThat(page.html().select("[name=step]").val()).isEqualTo("PEOPLE");
        assertThat(page.html().select("#f-benefitMonth-wrong").text()).contains("2022-07");
        assertThat(page.html().select("[data-errors]").text()).contains("存款不能这么多");
        assertThat(page.html().select("input[type=hidden][name=savings]").val()).isEqualTo("12000");
    }

    @Test
    void saysKindlyThatTooManyAsk() {
        SERVICES.problem(TRY, 429, "too-many-requests", "请过一分钟再试", Map.of());
        Browser browser = anybody();
        Browser.Page page = press(browser, atTheEnd(browser, "OLD_AND_ALONE"), "try", Map.of());
        assertThat(page.html().select("[data-errors]").text()).contains("请过一分钟再试");
        assertThat(page.html().select("[name=step]").val()).isEqualTo("SPECIAL");
    }

    @Test
    void offersThePlacesThatHaveAPackToo() {
        assertThat(anybody().open("/what-if").html().select("#f-region option").eachAttr("value"))
                .contains(Samples.VILLAGE, "3201")
                .doesNotContain("9901");
    }

    @Test
    void keepsMarkupHarmlessWhereverItComesFrom() {
        SERVICES.answer(TRY, LawSamples.standing("member-1", Samples.EVIL));
        Browser browser = anybody();
        Browser.Page page = press(
                browser,
                browser.open("/what-if?example=MOTHER_AND_SON"),
                "next",
                Map.of("members/0/age", Samples.EVIL));
        assertThat(page.reply().body()).doesNotContain(Samples.EVIL);
        page = press(browser, atTheEnd(browser, "MOTHER_AND_SON"), "try", Map.of());
        assertThat(page.reply().body()).doesNotContain(Samples.EVIL).contains("&lt;script&gt;");
    }

    @Test
    void doesNotTellTheServiceWhoIsSignedIn() {
        Browser browser = signedIn(CITIZEN);
        press(browser, atTheEnd(browser, "ILLNESS"), "try", Map.of());
        assertThat(SERVICES.asked(TRY))
                .singleElement()
                .satisfies(asked -> assertThat(asked.authorization()).isEmpty());
    }

    @Test
    void hasNoPageForAnUnknownStepOrAct() {
        Browser browser = anybody();
        Browser.Page page = browser.open("/what-if");
        assertThat(press(browser, page, "add-servants", Map.of()).status()).isEqualTo(404);
        assertThat(press(browser, page, "next", Map.of("step", "HEAVEN")).status())
                .isEqualTo(404);
        assertThat(browser.post("/what-if", Map.of("action", List.of("try"))).status())
                .isEqualTo(403);
    }
}
