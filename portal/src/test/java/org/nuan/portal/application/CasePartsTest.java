package org.nuan.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuan.contracts.intake.ApplicationStatus;
import org.nuan.contracts.workflows.TaskViews.CaseProgress;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** Steps, places and time. */
class CasePartsTest {

    private static final Regions REGIONS = Regions.read(new ClassPathResource("regions/demonstration.csv"));

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
              <process id="application">
                <startEvent id="start" name="提交申请 Application submitted"/>
                <userTask id="visit" name="入户调查 Home visit"/>
                <boundaryEvent id="timer" name="超时 Late"/>
                <exclusiveGateway id="gate" name="批准？ Approved?"/>
              </process>
            </definitions>""";

    @Test
    void namesPlacesFromTheCountyDown() {
        assertThat(REGIONS.fullName("990101001001", Locale.SIMPLIFIED_CHINESE)).isEqualTo("河东县柳溪镇杨树村");
        assertThat(REGIONS.fullName("990101", Locale.ENGLISH)).isEqualTo("Hedong County");
        assertThat(REGIONS.fullName("9901", Locale.SIMPLIFIED_CHINESE)).isEqualTo("暖阳市");
        assertThat(REGIONS.fullName("110101", Locale.ENGLISH)).isEqualTo("110101");
    }

    @Test
    void offersStaffTheVillagesOfTheirRegion() {
        assertThat(REGIONS.villages("990101001", Locale.ENGLISH))
                .extracting(Regions.Place::code)
                .containsExactly("990101001001", "990101001002");
        assertThat(REGIONS.villages("", Locale.ENGLISH)).hasSize(3);
    }

    @Test
    void doesNotStartWithAWrongListOfPlaces() {
        assertThatThrownBy(() -> Regions.read(new ByteArrayResource("99010,某地".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesTheStepsOfACaseOnceEachInTheReadersLanguage() {
        CaseProgress progress = new CaseProgress(
                "a", "application", List.of("visit"), List.of("start", "visit", "start", "gate"), List.of(), false);
        assertThat(ProcessModel.read(MODEL).steps(progress, Locale.SIMPLIFIED_CHINESE))
                .containsExactly(
                        new ProcessModel.Step("start", "提交申请", true, false),
                        new ProcessModel.Step("visit", "入户调查", false, true));
        assertThat(ProcessModel.read(MODEL).steps(progress, Locale.ENGLISH))
                .extracting(ProcessModel.Step::name)
                .containsExactly("Application submitted", "Home visit");
    }

    @Test
    void readsNoForeignEntities() {
        String attack = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&x;</d>";
        assertThatThrownBy(() -> ProcessModel.read(attack)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsTheRoadOfEveryState() {
        assertThat(Milestone.road(ApplicationStatus.SUBMITTED))
                .filteredOn(step -> step.progress() == Milestone.Progress.NEXT)
                .extracting(Milestone.Reached::milestone)
                .containsExactly(Milestone.VERIFIED);
        assertThat(Milestone.road(ApplicationStatus.REFUSED))
                .noneMatch(step -> step.milestone() == Milestone.PAID)
                .allMatch(step -> step.progress() == Milestone.Progress.DONE);
        assertThat(Milestone.road(ApplicationStatus.PAID)).allMatch(step -> step.progress() == Milestone.Progress.DONE);
    }

    @Test
    void movesTheDayForwardWithTheFile(@TempDir Path folder) throws IOException {
        Instant now = Instant.parse("2026-11-22T00:00:00Z");
        Path file = folder.resolve("clock-offset");
        Clock clock = new PlatformClock(Clock.fixed(now, ZoneOffset.UTC), file);
        assertThat(clock.instant()).isEqualTo(now);
        Files.writeString(file, "P7D\n");
        assertThat(clock.instant()).isEqualTo(now.plus(Duration.ofDays(7)));
        Files.writeString(file, "soon");
        assertThat(clock.instant()).isEqualTo(now);
    }
}
