package org.nuan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuan.contracts.intake.ApplicationStatus;

/** A citizen asks for help without JavaScript: the form, the letters, the submission. */
class ApplyingTest extends PortalStory {

    private static final String APPLY = "POST /api/intake/applications";

    @Test
    void growsAndShrinksTheHouseholdKeepingWhatWasTyped() {
        Browser browser = signedIn(CITIZEN);
        Browser.Page page = browser.open("/apply");
        page = browser.submit(page.form("#apply-form button"), Map.of("action", "add-member", "address", "杨树村 12 号"));
        page = browser.submit(page.form("#apply-form button"), Map.of("action", "add-member", "members/1/name", "林桂芳"));
        page = browser.submit(
                page.form("#apply-form button"), Map.of("action", "remove-member-1", "members/2/name", "王子涵"));
        assertThat(page.html().select(".person")).hasSize(2);
        assertThat(page.html().select("[name=members/1/name]").val()).isEqualTo("王子涵");
        assertThat(page.html().select("[name=address]").val()).isEqualTo("杨树村 12 号");
        page = browser.submit(page.form("#apply-form button"), Map.of("action", "add-income-0"));
        assertThat(page.html().select("[name=members/0/incomes/1/kind]")).hasSize(1);
        assertThat(SERVICES.asked(APPLY)).isEmpty();
    }

    @Test
    void sendsTheHouseholdWithAmountsInFen() {
        SERVICES.answer(APPLY, Samples.application(ApplicationStatus.DRAFT, "林桂芳"));
        Browser browser = signedIn(CITIZEN);
        Browser.Page page = browser.open("/apply");
        page = browser.submit(page.form("#apply-form button"), Map.of("action", "add-member"));
        page = browser.submit(page.form("#apply-form button"), Map.of("action", "add-member"));
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "action",
                "send",
                "region",
                Samples.VILLAGE,
                "residence",
                "RURAL",
                "members/0/citizenId",
                "990101 19860312 024x",
                "members/0/incomes/0/kind",
                "WAGE",
                "members/0/incomes/0/monthlyFen",
                "1,860.50"));
        typed.put("members/2/name", "林桂芳");
        typed.put("members/2/relation", "PARENT");
        typed.put("members/2/incomes/0/kind", "TRANSFER:CENTRAL_BASIC_PENSION");
        typed.put("members/2/incomes/0/monthlyFen", "230");
        typed.put("payee/accountNumber", "6217 0000 0000 0100 017");
        Browser.Page made = browser.submit(page.form("#apply-form button"), typed);
        assertThat(made.reply().uri().getPath()).isEqualTo("/applications/app-1");
        StubServices.Asked asked = SERVICES.asked(APPLY).getFirst();
        assertThat(asked.key()).hasSizeGreaterThanOrEqualTo(8);
        JsonNode body = asked.json();
        assertThat(body.at("/scheme").asText()).isEqualTo("dibao");
        assertThat(body.at("/members")).hasSize(2);
        assertThat(body.at("/members/0/citizenId").asText()).isEqualTo("99010119860312024X");
        assertThat(body.at("/members/0/relation").asText()).isEqualTo("SELF");
        assertThat(body.at("/members/0/incomes/0/monthlyFen").asLong()).isEqualTo(186_050);
        assertThat(body.at("/members/1/incomes/0/subkind").asText()).isEqualTo("CENTRAL_BASIC_PENSION");
        assertThat(body.at("/payee/accountNumber").asText()).isEqualTo("6217000000000100017");
    }

    @Test
    void showsWhatIsWrongBesideTheFieldAndKeepsTheInput() {
        SERVICES.problem(
                APPLY, 422, "citizen-id-check-digit", "有几处需要看看", Map.of("/members/0/citizenId", "身份证号码的最后一位对不上"));
        Browser browser = signedIn(CITIZEN);
        Browser.Page blank = browser.open("/apply");
        String firstKey = blank.html().select("[name=key]").val();
        Browser.Page page = browser.submit(
                blank.form("#apply-form button"),
                Map.of("action", "send", "members/0/citizenId", "990101198603120241", "reason", Samples.EVIL));
        assertThat(page.html().select("#f-members-0-citizenId-wrong").text()).isEqualTo("身份证号码的最后一位对不上");
        assertThat(page.html().select("[data-errors] a[href=#f-members-0-citizenId]"))
                .hasSize(1);
        assertThat(page.html().select("[name=members/0/citizenId]").val()).isEqualTo("990101198603120241");
        assertThat(page.html().select("textarea[name=reason]").text()).isEqualTo(Samples.EVIL);
        assertThat(page.reply().body()).doesNotContain(Samples.EVIL);
        assertThat(page.html().select("[name=key]").val()).isNotEqualTo(firstKey);
    }

    @Test
    void asksForAnAmountThatCanBeReadBeforeAskingAnyService() {
        Browser browser = signedIn(CITIZEN);
        Browser.Page page = browser.submit(
                browser.open("/apply").form("#apply-form button"),
                Map.of("action", "send", "members/0/incomes/0/monthlyFen", "一千八"));
        assertThat(page.html().select("#f-members-0-incomes-0-monthlyFen-wrong").text())
                .contains("请写金额");
        assertThat(SERVICES.asked(APPLY)).isEmpty();
    }

    @Test
    void refusesAFormWithoutTheTokenOfItsPage() {
        Browser browser = signedIn(CITIZEN);
        Browser.Page page = browser.post("/apply", Map.of("action", List.of("send")));
        assertThat(page.status()).isEqualTo(403);
        assertThat(SERVICES.asked(APPLY)).isEmpty();
    }

    @Test
    void signsTheLetterThatWasRead() {
        answerFor(SERVICES, ApplicationStatus.DRAFT);
        String signing = "POST /api/intake/applications/app-1/letters";
        SERVICES.answer(signing, Samples.letter("p2"));
        Browser browser = signedIn(CITIZEN);
        Browser.Page draft = browser.open("/applications/app-1");
        assertThat(draft.html().select("form[action$=submission] button[disabled]"))
                .hasSize(1);
        Browser.Page letter =
                browser.open(draft.html().select("a[href*=/letters/p2]").attr("href"));
        assertThat(letter.html().select(".letter").text()).contains("林桂芳", "RC20261120ABCDEFG2", "银行");

        Browser.Page unsigned = browser.submit(letter.form("[name=typedName]"), Map.of("typedName", "林小燕"));
        assertThat(unsigned.html().select(".wrong").eachText()).hasSize(2);
        Map<String, String> signature = Map.of("typedName", "林桂芳", "agreed", "true");
        Browser.Page changed = browser.submit(
                browser.open("/applications/app-1/letters/p2?lang=en").form("[name=typedName]"),
                Map.of(
                        "typedName", "林桂芳",
                        "agreed", "true",
                        "textSha256", letter.html().select("[name=textSha256]").val()));
        assertThat(changed.text()).contains("The text has changed");
        assertThat(SERVICES.asked(signing)).isEmpty();

        letter = browser.open("/applications/app-1/letters/p2?lang=zh");
        Browser.Page done = browser.submit(letter.form("[name=typedName]"), signature);
        assertThat(done.text()).contains("授权书已经签好");
        JsonNode body = SERVICES.asked(signing).getFirst().json();
        assertThat(body.at("/personId").asText()).isEqualTo("p2");
        assertThat(body.at("/evidenceSha256").asText()).matches("[0-9a-f]{64}");
    }

    @Test
    void submitsAndSaysWhyNot() {
        answerFor(SERVICES, ApplicationStatus.DRAFT);
        SERVICES.answer(
                "GET /api/intake/applications/app-1",
                Samples.application(ApplicationStatus.DRAFT, Samples.EVIL, Samples.letter("p1"), Samples.letter("p2")));
        SERVICES.problem(
                "POST /api/intake/applications/app-1/submission",
                409,
                "household-already-applying",
                "这家人已有一份申请在办理",
                Map.of());
        Browser browser = signedIn(CITIZEN);
        Browser.Page draft = browser.open("/applications/app-1");
        assertThat(draft.reply().body()).doesNotContain(Samples.EVIL).contains("&lt;script&gt;");
        Browser.Page refused = browser.submit(draft.form("form[action$=submission] button"), Map.of());
        assertThat(refused.html().select("[data-errors]").text()).contains("这家人已有一份申请在办理");
        SERVICES.answer("POST /api/intake/applications/app-1/submission", Map.of());
        Browser.Page done = browser.submit(refused.form("form[action$=submission] button"), Map.of());
        assertThat(done.text()).contains("申请已经提交");
    }

    @Test
    void takesAnObjectionWithoutASignIn() {
        String objecting = "POST /api/intake/notices/notice-1/objections";
        SERVICES.answer(objecting, Map.of());
        Browser browser = anybody();
        Browser.Page notices = browser.open("/notices");
        Browser.Page empty = browser.submit(notices.form("[name=text]"), Map.of());
        assertThat(empty.html().select(".wrong").text()).isEqualTo("这里需要填写");
        Browser.Page thanks = browser.submit(empty.form("[name=text]"), Map.of("text", "他家有一辆车"));
        assertThat(thanks.text()).contains("异议已经收到");
        StubServices.Asked asked = SERVICES.asked(objecting).getFirst();
        assertThat(asked.authorization()).isEmpty();
        assertThat(asked.json().at("/text").asText()).isEqualTo("他家有一辆车");
    }
}
