package org.nuan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody finds their own work in the menu, and no other. */
class RolesTest extends PortalStory {

    private static List<String> menu(Browser.Page page) {
        return page.html().select(".menu a").eachText();
    }

    @Test
    void showsEachRoleItsOwnMenu() {
        assertThat(menu(anybody().open("/"))).containsExactly("试算", "公示");
        assertThat(menu(signedIn(CITIZEN).open("/"))).containsExactly("申请救助", "我的申请", "试算", "公示");
        assertThat(menu(signedIn(CASEWORKER).open("/"))).containsExactly("我的待办", "申请救助", "申请列表", "服务转介", "试算", "公示");
        assertThat(menu(signedIn(FINANCE).open("/"))).containsExactly("资金发放", "政策规定", "政策模拟", "试算", "公示");
        assertThat(menu(signedIn(PROVIDER_WORKER).open("/"))).containsExactly("服务转介", "试算", "公示");
        assertThat(menu(signedIn(AUDITOR).open("/"))).containsExactly("申请列表", "资金发放", "政策规定", "政策模拟", "试算", "公示");
    }

    @ParameterizedTest
    @CsvSource({
        "/tasks",
        "/tasks/task-homeVisit",
        "/pay-runs",
        "/pay-runs/run-1/file",
        "/referrals",
        "/incidents",
        "/policy/check",
        "/simulations",
        "/simulations/new?snapshot=snap-DONE",
        "/simulations/sim-DONE",
        "/simulations/sim-DONE/result.csv",
        "/actuator/env"
    })
    void keepsStaffPagesFromCitizens(String path) {
        Browser.Page page = signedIn(CITIZEN).open(path);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("这个页面现在打不开");
    }

    @Test
    void letsNobodyReleaseWhatTheyPrepared() {
        SERVICES.answer("GET /api/benefits/pay-runs/run-1", Samples.payRun("PREPARED", "finance"));
        Browser.Page page = signedIn(FINANCE).open("/pay-runs/run-1");
        assertThat(page.html().select("form[action$=release] button[disabled]")).hasSize(1);
    }

    @Test
    void letsFinanceAnswerForAHeldPayment() {
        SERVICES.answer("GET /api/benefits/pay-runs/run-1", Samples.payRun("PREPARED", "finance-two"));
        String lifting = "POST /api/benefits/pay-runs/run-1/payments/pay-2/hold-lifting";
        SERVICES.answer(lifting, Map.of());
        Browser browser = signedIn(FINANCE);
        Browser.Page run = browser.open("/pay-runs/run-1");
        Browser.Page unanswered = browser.submit(run.form("select[name=reason]"), Map.of());
        assertThat(unanswered.text()).contains("请选一项");
        Browser.Page lifted = browser.submit(run.form("select[name=reason]"), Map.of("reason", "account-checked"));
        assertThat(lifted.text()).contains("恢复发放");
        assertThat(SERVICES.asked(lifting)).hasSize(1);
    }

    @Test
    void letsOperatorsRetryWhatStandsStill() {
        SERVICES.answer("POST /api/workflows/incidents/incident-1/retry", Map.of());
        Browser browser = signedIn(OPERATOR);
        Browser.Page incidents = browser.open("/incidents");
        assertThat(incidents.text()).contains("经济状况核对");
        assertThat(browser.submit(incidents.form("form[action$=retry] button"), Map.of())
                        .text())
                .contains("已重新尝试");
    }

    @Test
    void givesFinanceTheBankFile() {
        Browser.Page file = signedIn(FINANCE).open("/pay-runs/run-1/file");
        assertThat(file.reply().body()).isEqualTo("<Document/>");
        assertThat(file.header("Content-Disposition")).contains("attachment", "pay-run-run-1.xml");
    }
}
