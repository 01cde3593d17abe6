package org.nuan.workflows.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.nuan.contracts.event.EventType;
import org.nuan.contracts.workflows.TaskViews.CaseProgress;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.time.DemonstrationClock;
import org.nuan.testkit.Await;
import org.nuan.testkit.TestKafka;
import org.nuan.testkit.TestPostgres;
import org.nuan.testkit.TestTokens;
import org.nuan.workflows.WorkflowsApplication;
import org.nuan.workflows.application.progress.CaseDiagrams;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;

/** The service as the demonstration runs it: facts over Kafka, its own job executor, a clock moved by a file. */
public final class LiveStage implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Path offset;
    private final TestTokens tokens = new TestTokens();
    private final ObjectMapper json;
    private final Played services;
    private final ConfigurableApplicationContext context;

    public LiveStage(Path folder) {
        ClockUtil.reset();
        offset = folder.resolve("clock-offset");
        Clock clock = new DemonstrationClock(Clock.system(ZoneId.of("Asia/Shanghai")), offset);
        json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        services = new Played(json, new PlayedAnswers(json, clock));
        context = new SpringApplicationBuilder(WorkflowsApplication.class)
                .registerShutdownHook(false)
                .profiles("local")
                .initializers((ApplicationContextInitializer<GenericApplicationContext>) c -> c.registerBean(
                        OAuth2AuthorizedClientManager.class, () -> request -> PlayedToken.of(clock.instant())))
                .run(settings());
    }

    private String[] settings() {
        return new String[] {
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--spring.datasource.url=" + TestPostgres.newDatabase(),
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres",
            "--nuan.kafka.bootstrap=" + TestKafka.bootstrap(),
            "--nuan.clock.offset-file=" + offset,
            "--nuan.security.issuer=" + tokens.issuer(),
            "--nuan.crypto.encryption-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "--nuan.crypto.blind-index-key=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
            "--nuan.urls.intake=" + services.url(),
            "--nuan.urls.verification=" + services.url(),
            "--nuan.urls.benefits=" + services.url(),
            "--nuan.urls.services=" + services.url()
        };
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Publishes a fact as another service would. */
    public void publish(Record fact, String subject) {
        @SuppressWarnings("unchecked")
        KafkaTemplate<String, String> template = context.getBean(KafkaTemplate.class);
        Facts facts = bean(Facts.class);
        template.send(EventType.of(fact).topic().topicName(), subject, facts.write(facts.cloudEvent(fact, subject)))
                .join();
    }

    public void moveClock(Duration ahead) {
        try {
            Files.writeString(offset, ahead.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitAt(String applicationId, String activity) {
        Await.until(activity, SOON, () -> at(applicationId, activity));
    }

    private boolean at(String applicationId, String activity) {
        CaseDiagrams diagrams = bean(CaseDiagrams.class);
        return diagrams.regionOf(applicationId).isPresent()
                && diagrams.progress(applicationId).activeActivities().contains(activity);
    }

    /** Completes the only task of that case which that person sees. */
    public void complete(Staff who, String applicationId, Map<String, Object> form) {
        Caller caller =
                who.at("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"), json, tokens);
        JsonNode task = caller.get("/api/workflows/tasks?applicationId=" + applicationId)
                .body()
                .path(0);
        Answered answered = caller.complete(task.path("taskId").asText(), form);
        if (answered.status() != 200) {
            throw new AssertionError(answered);
        }
    }

    public CaseProgress progress(String applicationId) {
        return bean(CaseDiagrams.class).progress(applicationId);
    }

    @Override
    public void close() {
        context.close();
        services.close();
        tokens.close();
        ClockUtil.reset();
    }
}
