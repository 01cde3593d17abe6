package org.nuan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nuan.contracts.intake.ApplicationStatus;

/** Every page, in both languages, without a missing word. */
class EveryPageTest extends PortalStory {

    private static StubProvider.Person person(String userName) {
        return List.of(CITIZEN, CASEWORKER, FINANCE, PROVIDER_WORKER, AUDITOR, EDITOR, OPERATOR).stream()
                .filter(one -> one.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }

    private static void assertComplete(Browser.Page page, String language) {
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.html().html()).doesNotContain("??");
        assertThat(page.html().selectFirst("html").attr("lang")).isEqualTo(language.equals("en") ? "en" : "zh-CN");
        assertThat(page.html().select("[style], script:not([src]), [onclick]")).isEmpty();
        page.html()
                .select("label[for]")
                .forEach(label -> assertThat(page.html().getElementById(label.attr("for")))
                        .as(label.outerHtml())
                        .isNotNull());
        assertThat(page.html().select("form[method=post]:not(:has(input[name=_csrf]))"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "citizen-lin, /",
        "citizen-lin, /apply",
        "citizen-lin, /applications",
        "citizen-lin, /applications/app-1",
        "citizen-lin, /applications/app-1/letters/p2",
        "citizen-lin, /assistance/household-1",
        "citizen-lin, /assistance/app-1",
        "citizen-lin, /notices",
        "citizen-lin, /what-if",
        "citizen-lin, /what-if?example=OLD_AND_ALONE",
        "caseworker, /",
        "caseworker, /tasks",
        "caseworker, /tasks?whose=mine&type=HOME_VISIT",
        "caseworker, /tasks/task-checkReport",
        "caseworker, /tasks/task-homeVisit",
        "caseworker, /tasks/task-countersignVisit",
        "caseworker, /tasks/task-initialOpinion",
        "caseworker, /tasks/task-democraticAppraisal",
        "caseworker, /tasks/task-approval",
        "caseworker, /applications",
        "caseworker, /applications/app-1",
        "caseworker, /referrals",
        "finance, /",
        "finance, /pay-runs",
        "finance, /pay-runs/run-1",
        "provider, /",
        "provider, /referrals",
        "auditor, /applications/app-1",
        "auditor, /pay-runs",
        "auditor, /simulations",
        "auditor, /simulations/sim-DONE",
        "citizen-lin, /policy",
        "citizen-lin, /policy/demonstration-99",
        "editor, /",
        "editor, /policy/check",
        "editor, /simulations",
        "editor, /simulations/new?snapshot=snap-DONE",
        "editor, /simulations/sim-RUNNING",
        "finance, /simulations/sim-DONE",
        "citizen-lin, /sign-in-problem",
        "operator, /",
        "operator, /incidents"
    })
    void reads(String userName, String path) {
        Browser browser = signedIn(person(userName));
        assertComplete(browser.open(path), "zh");
        assertComplete(browser.open(path + (path.contains("?") ? "&" : "?") + "lang=en"), "en");
        assertComplete(browser.open(path), "en");
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void readsAnApplicationInEveryState(ApplicationStatus status) {
        answerFor(SERVICES, status);
        Browser browser = signedIn(CITIZEN);
        assertComplete(browser.open("/applications/app-1"), "zh");
        assertComplete(browser.open("/applications/app-1?lang=en"), "en");
    }
}
