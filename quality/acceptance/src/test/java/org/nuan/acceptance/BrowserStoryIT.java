package org.nuan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nuan.local.platform.Platform;
import org.nuan.local.story.Casework;

/** The same way from ID card to money, through the portal, in a real browser; on a phone's width for the household. */
class BrowserStoryIT {

    private static final int PHONE = 390;
    private static final int DESK = 1280;

    private static Platform platform;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        Optional<Path> chromium =
                List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
        if (chromium.isEmpty()) {
            System.err.println("##### NO CHROMIUM ON THIS MACHINE: THE BROWSER STORIES ARE SKIPPED #####");
        }
        assumeTrue(chromium.isPresent(), "no Chromium");
        platform = UnderTest.platform();
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void aMotherAndHerDaughterFromTheFormToThePayment() {
        Casework work = UnderTest.casework();
        try (Visitor mother = new Visitor(browser, platform, PHONE);
                Visitor first = new Visitor(browser, platform, DESK);
                Visitor second = new Visitor(browser, platform, DESK);
                Visitor approver = new Visitor(browser, platform, DESK)) {
            mother.open("/");
            mother.picture("home");
            mother.signIn("citizen-zhao");
            String id = applyWithAMistakeFirst(mother);
            String receipt =
                    work.application("citizen-zhao", id).path("receiptNumber").asText();
            signBothAndSubmit(mother);
            JsonNode report = work.report("caseworker", id);
            assertThat(report.path("status").asText()).as(report.toString()).isEqualTo("COMPLETE");

            first.signIn("caseworker");
            first.open("/tasks");
            first.picture("tasklist");
            visit(first, receipt);
            second.signIn("caseworker-two");
            second.takeTask("COUNTERSIGN_VISIT", receipt);
            second.tick("agreed", "true");
            second.completeTask();
            first.takeTask("INITIAL_OPINION", receipt);
            first.page().waitForSelector("[data-drawn=yes]");
            assertThat(first.page().content()).contains("1,163.00");
            first.picture("opinion");
            first.page().click("[data-whole]");
            first.picture("process", ".diagram");
            first.tick("recommendation", "SUPPORT");
            first.fill("reason", "情况属实,建议救助");
            first.completeTask();

            JsonNode notice = work.openNotice(id);
            mother.open("/notices");
            assertThat(mother.page().content())
                    .contains("吴*")
                    .doesNotContain("吴敏")
                    .doesNotContain("吴小雨");
            mother.picture("notices");
            work.letItBecome(LocalDate.parse(notice.path("closesOn").asText()).plusDays(1));
            approver.signIn("approver");
            approver.takeTask("APPROVAL", receipt);
            approver.tick("outcome", "APPROVED");
            approver.fill("reason", "符合条件,公示无异议");
            approver.completeTask();
            approver.picture("approved");

            work.letter("citizen-zhao", id);
            pay(work, id);
            work.applicationIn("PAID", "citizen-zhao", id);
            mother.open("/applications/" + id);
            mother.page().waitForSelector("[data-drawn=yes]");
            assertThat(mother.page().content()).contains("1163.00");
            mother.picture("my-application-paid");
            mother.open("/assistance/" + id);
            assertThat(mother.page().content()).contains("1,163.00");
            mother.picture("assistance-list");
            mother.open("/assistance/" + id + "?lang=en");
            mother.picture("assistance-list-english");
        }
    }

    private static String applyWithAMistakeFirst(Visitor mother) {
        mother.open("/apply");
        mother.choose("region", "990101001002");
        mother.tick("residence", "URBAN");
        mother.fill("address", "柳河村 6 号");
        mother.fill("phone", "13900000006");
        mother.fill("members/0/name", "吴敏");
        mother.fill("members/0/citizenId", "990101198804170266");
        mother.page().check("[name='members/0/employed']");
        mother.choose("members/0/incomes/0/kind", "WAGE");
        mother.fill("members/0/incomes/0/monthlyFen", "1000");
        mother.page().click("button[value='add-property-0']");
        mother.choose("members/0/property/0/kind", "FINANCIAL_ASSETS");
        mother.fill("members/0/property/0/amountFen", "860");
        mother.page().click("button[value='add-member']");
        mother.fill("members/1/name", "吴小雨");
        mother.fill("members/1/citizenId", "990101201406090440");
        mother.choose("members/1/relation", "CHILD");
        mother.choose("members/1/schooling", "COMPULSORY");
        mother.fill("payee/accountNumber", "6217000000000600015");
        mother.fill("payee/holderName", "吴敏");
        mother.fill("payee/bankName", "示范银行");
        mother.fill("reason", "一个人带孩子,只能打零工");
        mother.page().click("#apply-form .btn-lg");
        mother.page().waitForSelector("#f-members-0-citizenId-wrong");
        mother.picture("apply-with-a-wrong-number");
        assertThat(mother.page().inputValue("[name='members/1/name']"))
                .as("what was typed stays")
                .isEqualTo("吴小雨");
        mother.fill("members/0/citizenId", "990101198804170265");
        mother.page().click("#apply-form .btn-lg");
        mother.page().waitForURL(url -> url.matches(".*/applications/[0-9a-f-]{36}.*"));
        return mother.page().url().replaceFirst(".*/applications/([0-9a-f-]{36}).*", "$1");
    }

    private static void signBothAndSubmit(Visitor mother) {
        mother.page().click("a[href*='/letters/']");
        mother.picture("authorisation-letter");
        mother.page().check("[name='agreed']");
        mother.fill("typedName", "吴敏");
        mother.page().click("form[action*='/letters/'] .btn-lg");
        mother.page().click("form[action$='/submission'] button");
        mother.page().waitForSelector("#road");
        mother.picture("submitted");
    }

    private static void visit(Visitor caseworker, String receipt) {
        caseworker.takeTask("HOME_VISIT", receipt);
        caseworker.fill("visitedOn", UnderTest.casework().today().toString());
        caseworker.fill("secondVisitor", "caseworker-two");
        caseworker.tick("truthful", "true");
        caseworker.fill("findings", "两间平房,家具简单,所述属实");
        caseworker.tick("needs", "TUTORING");
        caseworker.page().waitForSelector("[data-drawn=yes]");
        caseworker.picture("home-visit");
        caseworker.completeTask();
    }

    private static void pay(Casework work, String id) {
        JsonNode award = work.award("caseworker", id);
        YearMonth month = YearMonth.parse(award.path("fromMonth").asText());
        work.letItBecome(month.atDay(5));
        try (Visitor preparing = new Visitor(browser, platform, DESK);
                Visitor releasing = new Visitor(browser, platform, DESK)) {
            preparing.signIn("finance");
            preparing.open("/pay-runs");
            preparing.fill("month", month.toString());
            preparing.choose("region", "990101");
            preparing.page().click("form[action$='/pay-runs'] button.btn-primary");
            preparing.page().waitForURL(url -> url.matches(".*/pay-runs/[0-9a-f-]{36}.*"));
            assertThat(preparing
                            .page()
                            .locator("form[action$='/release'] button")
                            .isDisabled())
                    .as("whoever prepared cannot release")
                    .isTrue();
            String run = preparing.page().url().replaceFirst(".*/pay-runs/([0-9a-f-]{36}).*", "$1");
            releasing.signIn("finance-two");
            releasing.open("/pay-runs/" + run);
            releasing.page().click("form[action$='/release'] button");
            assertThat(work.answeredPayment(run, award.path("awardId").asText())
                            .path("state")
                            .asText())
                    .isEqualTo("PAID");
            releasing.open("/pay-runs/" + run);
            releasing.picture("pay-run");
        }
    }
}
