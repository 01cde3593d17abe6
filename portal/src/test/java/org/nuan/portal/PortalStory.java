package org.nuan.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.nuan.contracts.intake.ApplicationStatus;
import org.nuan.contracts.workflows.TaskType;
import org.nuan.portal.adapter.out.http.StandingCase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole portal on a port of its own, between a provider and services that answer for one household. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("local")
abstract class PortalStory {

    static final StubProvider PROVIDER = new StubProvider(0);
    static final StubServices SERVICES = new StubServices();

    static final StubProvider.Person CITIZEN = new StubProvider.Person("citizen-lin", "林小燕", "", List.of("citizen"));
    static final StubProvider.Person CASEWORKER =
            new StubProvider.Person("caseworker", "周敏", "990101001", List.of("township-caseworker"));
    static final StubProvider.Person FINANCE =
            new StubProvider.Person("finance", "陈会计", "990101", List.of("county-finance"));
    static final StubProvider.Person PROVIDER_WORKER =
            new StubProvider.Person("provider", "李老师", "990101", List.of("provider-worker"));
    static final StubProvider.Person AUDITOR = new StubProvider.Person("auditor", "审计员", "99", List.of("auditor"));

    static final StubProvider.Person EDITOR =
            new StubProvider.Person("editor", "政策编辑", "9901", List.of("policy-editor"));

    static final StubProvider.Person OPERATOR = new StubProvider.Person("operator", "值班员", "99", List.of("operator"));

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry settings) {
        PreviewPortal.settings(PROVIDER, SERVICES).forEach((name, value) -> settings.add(name, () -> value));
    }

    @BeforeEach
    void ordinaryDay() {
        SERVICES.reset();
        PROVIDER.tokensLive(Duration.ofMinutes(5));
        PROVIDER.stopRenewing(false);
        answerFor(SERVICES, ApplicationStatus.VISITED);
    }

    static void answerFor(StubServices services, ApplicationStatus status) {
        services.answer("GET /api/intake/applications", List.of(Samples.summary("林小燕")));
        services.answer(
                "GET /api/intake/applications/app-1",
                status == ApplicationStatus.DRAFT
                        ? Samples.application(status, "林桂芳", Samples.letter("p1"))
                        : Samples.application(status, "林桂芳", Samples.letter("p1"), Samples.letter("p2")));
        services.answer("GET /api/intake/applications/app-1/letter", Samples.letterTexts());
        services.answer(
                "GET /api/intake/audit",
                List.of(Map.of(
                        "at",
                        "2026-11-21T02:00:00Z",
                        "actor",
                        "caseworker",
                        "role",
                        "township-caseworker",
                        "action",
                        "application-viewed",
                        "purpose",
                        "dibao-application")));
        services.answer("GET /api/intake/notices", List.of(Samples.notice("林**")));
        services.answer("GET /api/verification/reports/report-1", Samples.report());
        services.answer("GET /api/benefits/assessments", List.of(Samples.assessment()));
        services.answer("GET /api/benefits/assistance-lists/household-1", Samples.assistance());
        services.answer("GET /api/benefits/pay-runs", List.of(Samples.payRun("PREPARED", "finance")));
        services.answer("GET /api/benefits/pay-runs/run-1", Samples.payRun("SENT", "finance"));
        services.answerText("GET /api/benefits/pay-runs/run-1/file", "application/xml", "<Document/>");
        LawSamples.answerFor(services);
        services.answer("GET /api/services/referrals", List.of(Samples.referral("OFFERED")));
        services.answer(
                "GET /api/workflows/tasks",
                List.of(
                        Samples.task(TaskType.HOME_VISIT, "caseworker", true),
                        Samples.task(TaskType.CHECK_REPORT, "caseworker", false),
                        Samples.task(TaskType.COUNTERSIGN_VISIT, "caseworker", false),
                        Samples.task(TaskType.INITIAL_OPINION, "caseworker", false),
                        Samples.task(TaskType.DEMOCRATIC_APPRAISAL, "caseworker", false),
                        Samples.task(TaskType.APPROVAL, "", false)));
        services.answer("GET /api/workflows/cases/app-1/progress", Samples.progress());
        services.answer(
                "GET /api/workflows/incidents",
                List.of(new StandingCase(
                        "incident-1",
                        "app-1",
                        Samples.VILLAGE,
                        "verify",
                        "unavailable",
                        Instant.parse("2026-11-21T02:00:00Z"))));
        services.answerText("GET /api/workflows/process-models/application", "application/xml", Samples.bpmn());
    }

    Browser anybody() {
        return new Browser(port);
    }

    Browser signedIn(StubProvider.Person person) {
        PROVIDER.signInAs(person);
        Browser browser = anybody();
        browser.open("/oauth2/authorization/nuan");
        return browser;
    }
}
