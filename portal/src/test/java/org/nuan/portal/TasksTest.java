package org.nuan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuan.contracts.workflows.TaskType;

/** A caseworker's list and the forms of the tasks. */
class TasksTest extends PortalStory {

    private static final String COMPLETE = "POST /api/workflows/tasks/task-homeVisit/completion";

    @Test
    void listsWhatIsLateInWordsAndFiltersByType() {
        Browser browser = signedIn(CASEWORKER);
        Browser.Page all = browser.open("/tasks");
        assertThat(all.html().select("strong.late").eachText()).containsExactly("已超期");
        assertThat(all.html().select("tbody tr")).hasSize(6);
        assertThat(browser.open("/tasks?whose=free").html().select("tbody tr")).hasSize(1);
        assertThat(browser.open("/tasks?type=HOME_VISIT").html().select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void claimsAndReleases() {
        SERVICES.answer("POST /api/workflows/tasks/task-approval/claim", Map.of());
        SERVICES.answer("POST /api/workflows/tasks/task-homeVisit/unclaim", Map.of());
        Browser browser = signedIn(CASEWORKER);
        Browser.Page claimed =
                browser.submit(browser.open("/tasks").form("form[action$=task-approval/claim] button"), Map.of());
        assertThat(claimed.reply().uri().getPath()).isEqualTo("/tasks/task-approval");
        Browser.Page released =
                browser.submit(browser.open("/tasks").form("form[action$=task-homeVisit/release] button"), Map.of());
        assertThat(released.text()).contains("同事可以领取");
    }

    @Test
    void showsEverythingNeededOnOnePage() {
        Browser.Page page = signedIn(CASEWORKER).open("/tasks/task-homeVisit");
        assertThat(page.text())
                .contains("林桂芳", "问了 159 处，158 处已答复", "税务", "暂时连不上", "人均月收入 620.00 元", "每月 1,436.00 元", "三间平房", "听说有车");
        assertThat(page.html().select("[data-model]").attr("data-active")).isEqualTo("homeVisit");
        assertThat(page.html().select(".steps .active").text()).contains("入户调查");
    }

    @Test
    void sendsTheVisitOnceHoweverOftenTheButtonIsPressed() {
        SERVICES.answer(COMPLETE, Map.of());
        Browser browser = signedIn(CASEWORKER);
        Browser.Page task = browser.open("/tasks/task-homeVisit");
        Map<String, String> visit = Map.of(
                "visitedOn",
                "2026-11-23",
                "secondVisitor",
                "caseworker-two",
                "truthful",
                "true",
                "findings",
                "三间平房",
                "needs",
                "TUTORING");
        Browser.Page first = browser.submit(task.form("[name=findings]"), visit);
        Browser.Page second = browser.submit(task.form("[name=findings]"), visit);
        assertThat(first.text()).contains("已办结，谢谢");
        assertThat(second.text()).contains("已办结，谢谢");
        List<StubServices.Asked> asked = SERVICES.asked(COMPLETE);
        assertThat(asked)
                .extracting(StubServices.Asked::key)
                .hasSize(2)
                .containsOnly(asked.getFirst().key());
        JsonNode form = asked.getFirst().json().at("/form");
        assertThat(form.at("/truthful").asBoolean()).isTrue();
        assertThat(form.at("/needs/0").asText()).isEqualTo("TUTORING");
        assertThat(asked.get(1).json()).isEqualTo(asked.getFirst().json());
    }

    @Test
    void saysWhatIsMissingBesideEachFieldBeforeSending() {
        Browser browser = signedIn(CASEWORKER);
        Browser.Page page = browser.submit(
                browser.open("/tasks/task-homeVisit").form("[name=findings]"), Map.of("findings", "三间平房"));
        assertThat(page.html().select("#f-secondVisitor-wrong, #f-truthful-wrong"))
                .hasSize(2);
        assertThat(page.html().select("[name=findings]").text()).isEqualTo("三间平房");
        assertThat(SERVICES.asked(COMPLETE)).isEmpty();
    }

    @Test
    void showsARefusalOfTheService() {
        SERVICES.problem(COMPLETE, 422, "visitor-twice", "两位入户人员不能是同一人", Map.of("/secondVisitor", "两位入户人员不能是同一人"));
        Browser browser = signedIn(CASEWORKER);
        Browser.Page page = browser.submit(
                browser.open("/tasks/task-homeVisit").form("[name=findings]"),
                Map.of("secondVisitor", "caseworker", "truthful", "true", "findings", "好"));
        assertThat(page.html().select("#f-secondVisitor-wrong").text()).isEqualTo("两位入户人员不能是同一人");
    }

    @Test
    void needsAReasonToRefuse() {
        SERVICES.answer("GET /api/workflows/tasks", List.of(Samples.task(TaskType.APPROVAL, "caseworker", false)));
        String approval = "POST /api/workflows/tasks/task-approval/completion";
        SERVICES.problem(approval, 403, "four-eyes", "参与过入户的人不能作决定", Map.of());
        Browser browser = signedIn(CASEWORKER);
        Browser.Page task = browser.open("/tasks/task-approval");
        Browser.Page wordless = browser.submit(task.form("[name=outcome]"), Map.of("outcome", "REFUSED"));
        assertThat(wordless.html().select("#f-reason-wrong")).hasSize(1);
        Browser.Page refused = browser.submit(task.form("[name=outcome]"), Map.of("outcome", "APPROVED"));
        assertThat(refused.html().select("[data-errors]").text()).contains("参与过入户的人不能作决定");
        assertThat(SERVICES.asked(approval)
                        .getFirst()
                        .json()
                        .at("/form/assessmentId")
                        .asText())
                .isEqualTo("assessment-1");
    }

    @Test
    void leadsBackToTheListWhenTheTaskIsGone() {
        assertThat(signedIn(CASEWORKER).open("/tasks/task-unknown").text()).contains("已经办结，或者不在您这里");
    }
}
