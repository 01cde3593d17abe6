package org.nuan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff see a case under every scheme, with what changed since the last time. */
class LadderTest extends PortalStory {

    private static final String ASSESSMENTS = "GET /api/benefits/assessments";

    @ParameterizedTest
    @ValueSource(strings = {"/applications/app-1", "/tasks/task-initialOpinion"})
    void showsRungsSchemesRulesAndChangesByName(String path) {
        SERVICES.answer(ASSESSMENTS, List.of(LawSamples.assessment("")));
        Browser.Page page = signedIn(CASEWORKER).open(path);
        assertThat(page.text()).contains("林小燕 低保对象", "林小燕 的工资从 1500.00 元变为 1860.00 元", "与上次测算（2025年11月20日）相比", "医保部门");
        assertThat(page.html().select(".answer-NO + span").text()).isEqualTo("林小燕：名下有车辆（依据 第八条）");
        assertThat(page.html().select("article.scheme")).hasSize(4);
        assertThat(page.text()).doesNotContain("人均月收入 620.00 元，低于标准 1030.00 元。");
    }

    @Test
    void keepsToTheLinesOfAnAssessmentWithoutAStanding() {
        Browser.Page page = signedIn(CASEWORKER).open("/applications/app-1");
        assertThat(page.text()).contains("人均月收入 620.00 元，低于标准 1030.00 元。").doesNotContain("每一项救助");
    }

    @Test
    void isNotShownToTheHousehold() {
        SERVICES.answer(ASSESSMENTS, List.of(LawSamples.assessment("")));
        assertThat(signedIn(CITIZEN).open("/applications/app-1").text()).doesNotContain("每一项救助");
    }

    @Test
    void keepsMarkupHarmless() {
        SERVICES.answer(ASSESSMENTS, List.of(LawSamples.assessment(Samples.EVIL)));
        Browser.Page page = signedIn(CASEWORKER).open("/applications/app-1");
        assertThat(page.reply().body()).doesNotContain(Samples.EVIL);
        assertThat(page.text()).contains(Samples.EVIL);
    }
}
