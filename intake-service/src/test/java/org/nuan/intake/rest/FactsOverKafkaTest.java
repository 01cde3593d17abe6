package org.nuan.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.nuan.contracts.event.CloudEvent;
import org.nuan.contracts.event.EventType;
import org.nuan.contracts.event.Topic;
import org.nuan.contracts.event.VerificationCompleted;
import org.nuan.runtime.event.Facts;
import org.nuan.testkit.Await;
import org.nuan.testkit.TestKafka;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Facts leave the service over a real broker, and those of others are heard. */
class FactsOverKafkaTest extends RunningIntake {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private KafkaTemplate<String, String> kafka;

    @Autowired
    private Facts facts;

    @DynamicPropertySource
    static void broker(DynamicPropertyRegistry registry) {
        registry.add("nuan.kafka.bootstrap", TestKafka::bootstrap);
        // Its relay empties the outbox, which other tests read: it must work on documents of its own.
        registry.add("nuan.mongodb.database", () -> "intake_over_kafka");
    }

    @Test
    void aSubmissionIsStatedOnceAndAReportIsHeard() throws Exception {
        Map<String, Object> form = household();
        String id = submitted(form);
        List<String> stated = stated(id);
        assertThat(stated)
                .filteredOn(f -> f.contains(EventType.APPLICATION_SUBMITTED.type()))
                .hasSize(1)
                .noneMatch(f -> f.contains("林小燕") || f.contains(ACCOUNT_NUMBER));

        CloudEvent report = facts.cloudEvent(new VerificationCompleted(id, "report-k", 1, "COMPLETE", 0), id);
        kafka.send(Topic.VERIFICATION_NAME, id, facts.write(report)).get();
        Await.until(
                "the report to be heard",
                SOON,
                () -> get(CITIZEN, path(id)).text("status").equals("VERIFIED"));
        Await.until("the outbox to be cleared", SOON, () -> !document(id).getBoolean("outboxPending"));
    }

    /** Everything that was stated about the application up to its submission. */
    private static List<String> stated(String id) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", TestKafka.bootstrap(), "group.id", "test-" + id, "auto.offset.reset", "earliest");
        List<String> stated = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(Topic.INTAKE_NAME));
            return Await.until("the submission to be stated", SOON, () -> {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(200))) {
                    if (message.key().equals(id)) {
                        stated.add(message.value());
                    }
                }
                boolean there = stated.stream().anyMatch(f -> f.contains(EventType.APPLICATION_SUBMITTED.type()));
                return there ? Optional.of(stated) : Optional.empty();
            });
        }
    }
}
