package org.nuan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is shown when a service does not answer. */
class FaultsTest extends PortalStory {

    @Test
    void saysSoKindlyWhenThePageCannotBeMade() {
        SERVICES.breakDown("GET /api/intake/applications/app-1");
        Browser.Page page = signedIn(CITIZEN).open("/applications/app-1");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text())
                .contains("服务正忙，请稍等一会儿", page.header("X-Correlation-Id"))
                .doesNotContain("Exception", "secret.Place");
    }

    @Test
    void showsTheRestWhenOnlyAPartIsMissing() {
        SERVICES.breakDown("GET /api/workflows/cases/app-1/progress");
        SERVICES.breakDown("GET /api/intake/audit");
        Browser.Page page = signedIn(CITIZEN).open("/applications/app-1");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("林桂芳", "这部分内容暂时取不到");
    }

    @Test
    void showsAPlainPageForWhatIsNotThere() {
        Browser browser = signedIn(CITIZEN);
        Browser.Page missing = browser.open("/applications/app-unknown");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text()).contains("没有找到这个页面");
        assertThat(browser.open("/no-such-page?lang=en").status()).isEqualTo(404);
    }

    @Test
    void keepsANameWithMarkupHarmless() {
        SERVICES.answer("GET /api/intake/notices", java.util.List.of(Samples.notice(Samples.EVIL)));
        Browser.Page page = anybody().open("/notices");
        assertThat(page.reply().body()).doesNotContain(Samples.EVIL);
        assertThat(page.text()).contains(Samples.EVIL);
    }
}
