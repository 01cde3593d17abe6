package org.nuan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nuan.local.platform.Platform;

/** The law in a real browser: what a citizen would get, what the rules say, and what a change of them would do. */
class LawPagesIT {

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
        assumeTrue(chromium.isPresent(), "no Chromium");
        platform = UnderTest.platform();
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")));
    }

    @AfterAll
    static void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void anybodyTriesWhatTheyWouldGetOnAPhone() {
        try (Visitor somebody = new Visitor(browser, platform, PHONE)) {
            Page page = somebody.open("/");
            page.click(".hero a[href='/what-if']");
            page.click("a[href='/what-if?example=MOTHER_AND_SON']");
            somebody.fill("members/1/age", "740");
            page.click("#what-if .btn-lg");
            assertThat(page.locator("#f-members-1-age-wrong").innerText()).contains("0 到 120");
            somebody.fill("members/1/age", "74");
            for (int step = 1; step < 4; step++) {
                page.click("#what-if .btn-lg");
            }
            page.click("button[value='add-expenditures']");
            page.waitForSelector("[name='expenditures/0/kind']");
            somebody.picture("what-if-special");
            page.click("#what-if .btn-lg");
            page.waitForSelector("#what-if-answer");
            assertThat(page.innerText("body"))
                    .contains("1,436.00")
                    .contains("不是决定")
                    .doesNotContain("member-1");
            assertThat(widthOver(page)).isZero();
            somebody.picture("what-if-answer");
        }
    }

    @Test
    void anEditorReadsTheRulesChecksADraftAndTriesAChange() throws IOException {
        try (Visitor editor = new Visitor(browser, platform, DESK)) {
            editor.signIn("editor");
            Page page = editor.open("/policy");
            page.click("a[href='/policy/demonstration-99']");
            assertThat(page.locator("[id='standard.urban']").innerText()).contains("1,030.00");
            editor.picture("policy-pack");

            editor.open("/policy/check");
            editor.fill("yaml", "pack: draft\nversion: soon\n");
            page.click("form[action='/policy/check'] .btn-primary");
            assertThat(page.locator(".told-bad").innerText()).contains("version");
            editor.picture("policy-check");

            takePopulation(editor);
            page.click("text=在这里模拟");
            page.click("button[value='propose-STANDARD']");
            page.waitForSelector("[name='changes/1/value']");
            assertThat(page.inputValue("[name='changes/0/value']")).isEqualTo("1085.62");
            editor.fill("title", "标准提高 5.4%");
            page.click("#change-form .btn-lg");
            page.waitForSelector("a[href$='/result.csv']");
            page.waitForSelector(".chart[data-drawn=yes]");
            editor.picture("simulation");
            assertThat(page.content()).contains("虚构的人口");
            Download table = page.waitForDownload(() -> page.click("a[href$='/result.csv']"));
            assertThat(Files.readString(table.path())).startsWith("\uFEFF");
        }
    }

    private static void takePopulation(Visitor editor) {
        Page page = editor.open("/simulations");
        editor.tick("source", "SYNTHETIC");
        editor.fill("size", "2000");
        editor.fill("seed", "7");
        page.click("form[action='/simulations/snapshots'] .btn-primary");
        page.waitForSelector("text=在这里模拟");
    }

    @Test
    void aCitizenHasNoSimulations() {
        try (Visitor citizen = new Visitor(browser, platform, PHONE)) {
            citizen.signIn("citizen-lin");
            assertThat(citizen.open("/simulations").content()).contains("这个页面现在打不开");
        }
    }

    private static int widthOver(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }
}
