package org.nuan.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.nuan.local.platform.Component;
import org.nuan.local.platform.Platform;
import org.nuan.local.platform.Secrets;

/** A person at a browser of their own, signed in through the real login page. */
final class Visitor implements AutoCloseable {

    private static final AtomicInteger PICTURES = new AtomicInteger();

    private final Platform platform;
    private final BrowserContext context;
    private final Page page;

    /** Opens the portal in a window of that width, as nobody in particular. */
    Visitor(Browser browser, Platform platform, int width) {
        this.platform = platform;
        this.context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("zh-CN"));
        this.context.setDefaultTimeout(60_000);
        this.page = context.newPage();
    }

    /** Signs in as one of the demonstration users. */
    Visitor signIn(String userName) {
        open("/oauth2/authorization/nuan");
        page.fill("#username", userName);
        page.fill("#password", platform.secrets().get(Secrets.DEMO_PASSWORD));
        page.click("[type=submit]");
        page.waitForURL(url -> url.startsWith(platform.url(Component.GATEWAY)));
        return this;
    }

    Page open(String path) {
        page.navigate(platform.url(Component.GATEWAY) + path);
        return page;
    }

    Page page() {
        return page;
    }

    void fill(String name, String value) {
        page.fill("[name='" + name + "']", value);
    }

    void choose(String name, String value) {
        page.selectOption("[name='" + name + "']", value);
    }

    void tick(String name, String value) {
        page.check("[name='" + name + "'][value='" + value + "']");
    }

    /** Opens the task of that type for that case from the list, claims it, and leaves its form on the screen. */
    void takeTask(String type, String receiptNumber) {
        open("/tasks?type=" + type);
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(receiptNumber));
        long end = System.nanoTime() + 60_000_000_000L;
        while (row.count() == 0 && System.nanoTime() < end) {
            page.waitForLoadState();
            page.reload();
        }
        row.locator("a").first().click();
        page.click("form[action$='/claim'] button");
        page.waitForSelector("#task-form button.btn-lg");
    }

    void completeTask() {
        page.click("#task-form button.btn-lg");
        page.waitForSelector(".told-good");
    }

    /** Keeps a picture of one part of the page. */
    void picture(String name, String selector) {
        page.locator(selector).first().screenshot(new Locator.ScreenshotOptions().setPath(file(name)));
    }

    private static Path file(String name) {
        return UnderTest.folder()
                .resolve("screenshots")
                .resolve(String.format("%02d-%s.png", PICTURES.incrementAndGet(), name));
    }

    /** Keeps a picture of the whole page. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file(name)).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
