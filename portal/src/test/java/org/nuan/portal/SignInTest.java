package org.nuan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signing in and out, and what the browser is given: a cookie that scripts cannot read, and never a token. */
class SignInTest extends PortalStory {

    @Test
    void leadsToTheProviderAndBackToThePageAskedFor() {
        PROVIDER.signInAs(CITIZEN);
        Browser.Page page = anybody().open("/applications");
        assertThat(page.reply().uri().getPath()).isEqualTo("/applications");
        assertThat(page.status()).as(page.reply().headers().toString()).isEqualTo(200);
        assertThat(page.text()).contains("我的申请", "林小燕");
    }

    @Test
    void callsServicesWithTheTokenAndShowsItToNobody() {
        Browser browser = signedIn(CITIZEN);
        Browser.Page page = browser.open("/applications?lang=en");
        StubServices.Asked asked =
                SERVICES.asked("GET /api/intake/applications").getLast();
        assertThat(asked.authorization()).startsWith("Bearer ey");
        assertThat(asked.language()).startsWith("en");
        String token = asked.authorization().substring("Bearer ".length());
        assertThat(page.reply().body()).doesNotContain(token);
        assertThat(browser.cookies()).extracting(cookie -> cookie.getName()).containsExactly("NUAN_SESSION");
        assertThat(browser.cookies().getFirst().isHttpOnly()).isTrue();
        assertThat(browser.cookies().getFirst().getValue()).doesNotContain(token);
    }

    @Test
    void keepsTheSessionCookieOnThisSite() {
        Browser.Page page = anybody().open("/notices");
        assertThat(page.header("Set-Cookie")).contains("NUAN_SESSION=", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void renewsTheTokenThatRanOut() {
        PROVIDER.tokensLive(Duration.ofSeconds(1));
        Browser browser = signedIn(CITIZEN);
        int before = PROVIDER.renewals();
        assertThat(browser.open("/applications").status()).isEqualTo(200);
        assertThat(PROVIDER.renewals()).isGreaterThan(before);
    }

    @Test
    void asksToSignInAgainWhenTheTokenCannotBeRenewed() {
        PROVIDER.tokensLive(Duration.ofSeconds(1));
        Browser browser = signedIn(CITIZEN);
        PROVIDER.stopRenewing(true);
        PROVIDER.tokensLive(Duration.ofMinutes(5));
        browser.open("/applications");
        assertThat(browser.open("/applications").text()).contains("我的申请");
    }

    @Test
    void signsOutAtTheProviderToo() {
        Browser browser = signedIn(CITIZEN);
        Browser.Page home = browser.open("/");
        Browser.Page out = browser.submit(home.form("form[action=/logout] button"), Map.of());
        assertThat(out.reply().uri().getPath()).isEqualTo("/");
        assertThat(out.reply().previousResponse().orElseThrow().uri().toString())
                .startsWith(PROVIDER.issuer() + "/protocol/openid-connect/logout");
        assertThat(out.text()).contains("登录").doesNotContain("退出");
    }

    @Test
    void sendsHeadersThatForbidForeignScriptsFramesAndCaches() {
        Browser.Page page = signedIn(CITIZEN).open("/applications/app-1");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-Correlation-Id")).isNotEmpty();
    }

    @Test
    void servesWhatPagesLoadFromItself() {
        Browser browser = anybody();
        Browser.Page home = browser.open("/");
        List<String> addresses = home.html().select("script[src], link[href]").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .toList();
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(5).allSatisfy(address -> {
            assertThat(address).startsWith("/");
            Browser.Page asset = browser.open(address);
            assertThat(asset.status()).as(address).isEqualTo(200);
            assertThat(asset.header("Cache-Control")).contains("max-age");
        });
        Browser.Page dossier = signedIn(CITIZEN).open("/applications/app-1");
        String viewer = dossier.html().select("script[src*=bpmn]").attr("src");
        assertThat(browser.open(viewer).status()).isEqualTo(200);
    }

    @Test
    void saysItIsReadyWithoutASignIn() {
        assertThat(anybody().open("/actuator/health/readiness").text()).contains("UP");
        assertThat(anybody().open("/actuator/env").status()).isNotEqualTo(200);
    }
}
