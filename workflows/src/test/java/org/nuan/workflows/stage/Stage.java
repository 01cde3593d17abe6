package org.nuan.workflows.stage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nuan.contracts.event.ApplicationSubmitted;
import org.nuan.contracts.event.CloudEvent;
import org.nuan.contracts.event.EventType;
import org.nuan.runtime.event.FactHandler;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.event.Inbox;
import org.nuan.testkit.TestPostgres;
import org.nuan.testkit.TestTokens;
import org.nuan.workflows.WorkflowsApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;

/** The whole service, started once for all tests. The job executor is off: tests run due jobs themselves. */
public final class Stage {

    /** A Monday morning in a month without public holidays. */
    public static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");

    private static final class Running {
        private static final Stage STAGE = new Stage();
    }

    private final MovableClock clock = new MovableClock();
    private final TestTokens tokens = new TestTokens();
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final PlayedAnswers answers = new PlayedAnswers(json, clock);
    private final Played services = new Played(json, answers);
    private final ConfigurableApplicationContext context;

    private Stage() {
        clock.set(MONDAY);
        context = new SpringApplicationBuilder(WorkflowsApplication.class)
                .registerShutdownHook(false)
                .initializers((ApplicationContextInitializer<GenericApplicationContext>) this::replace)
                .run(settings());
    }

    public static Stage started() {
        return Running.STAGE;
    }

    private String[] settings() {
        return new String[] {
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--spring.datasource.url=" + TestPostgres.newDatabase(),
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres",
            "--nuan.security.issuer=" + tokens.issuer(),
            "--nuan.crypto.encryption-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "--nuan.crypto.blind-index-key=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
            "--nuan.urls.intake=" + services.url(),
            "--nuan.urls.verification=" + services.url(),
            "--nuan.urls.benefits=" + services.url(),
            "--nuan.urls.services=" + services.url(),
            "--camunda.bpm.job-execution.enabled=false",
            "--nuan.early-facts.every=PT1H"
        };
    }

    private void replace(GenericApplicationContext context) {
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(OAuth2AuthorizedClientManager.class, () -> request -> PlayedToken.of(clock.instant()));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public MovableClock clock() {
        return clock;
    }

    public TestTokens tokens() {
        return tokens;
    }

    public Played services() {
        return services;
    }

    public ObjectMapper json() {
        return json;
    }

    public String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    void raiseObjection(String applicationId) {
        answers.raiseObjection(applicationId);
    }

    /** Somebody objects, and the fact of it is still on its way. */
    public void raiseObjectionOf(StagedCase staged) {
        raiseObjection(staged.id());
    }

    /** Facts of that type that the service stated about the case. */
    public List<String> statedAbout(StagedCase staged, String type) {
        return bean(JdbcClient.class)
                .sql("select event from outbox order by number")
                .query(String.class)
                .list()
                .stream()
                .filter(event -> event.contains(staged.id()) && event.contains(type))
                .toList();
    }

    /** A fact as Kafka would bring it. */
    public CloudEvent event(Record fact, String subject) {
        return bean(Facts.class).cloudEvent(fact, subject);
    }

    /** Brings a fact through the inbox, as the runtime's listener does. */
    public void bring(CloudEvent event) {
        EventType type = EventType.ofType(event.type()).orElseThrow();
        bean(Inbox.class)
                .once(
                        event.id(),
                        () -> bean(FactHandler.class)
                                .handle(type, bean(Facts.class).data(event, type), event));
    }

    /** An application of its own for a test, submitted on {@link #MONDAY}. */
    public StagedCase aSubmittedCase() {
        return aSubmittedCase(false);
    }

    /** @param staffRelative whether a member is a near relative of staff */
    public StagedCase aSubmittedCase(boolean staffRelative) {
        clock.set(MONDAY);
        String id = "app-" + UUID.randomUUID();
        StagedCase staged = new StagedCase(this, id);
        staged.bring(
                new ApplicationSubmitted(id, "household-" + id, "dibao", PlayedAnswers.REGION, "RURAL", staffRelative));
        return staged;
    }
}
