package org.nuan.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuan.contracts.event.LetterWithdrawn;
import org.nuan.contracts.event.Topic;
import org.nuan.runtime.event.FactPublisher;
import org.nuan.runtime.event.Facts;
import org.nuan.testkit.Await;
import org.nuan.testkit.TestKafka;
import org.nuan.verification.domain.Orders;

/** Facts in and out over a real broker. */
class FactsTest {

    private final Platform platform = new Platform();

    @BeforeEach
    void start() {
        platform.start("--NUAN_KAFKA=" + TestKafka.bootstrap());
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void a_withdrawn_letter_is_heard_of_and_a_report_is_stated() {
        platform.bean(FactPublisher.class)
                .publish(List.of(platform.bean(Facts.class)
                        .cloudEvent(
                                new LetterWithdrawn("SQ-zhao-k-zhao-1", "zhao-k", "zhao-1", Household.TODAY), "hh")));
        Await.until(
                "the withdrawal",
                Duration.ofSeconds(20),
                () -> platform.post(
                                        platform.process(),
                                        "/reports",
                                        Household.zhao("zhao-k").order(),
                                        UUID.randomUUID().toString())
                                .status()
                        == 422);

        String id = platform.order(Household.lin("lin-k"));
        try (KafkaConsumer<String, String> consumer = consumer()) {
            consumer.subscribe(List.of(Topic.VERIFICATION_NAME));
            String fact = Await.until("the fact", Duration.ofSeconds(20), () -> {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    if (message.value().contains(id)) {
                        return java.util.Optional.of(message.key() + " " + message.value());
                    }
                }
                return java.util.Optional.empty();
            });
            assertThat(fact)
                    .startsWith("hh-lin-k ")
                    .contains("org.nuan.verification.completed", "COMPLETE")
                    .doesNotContain(Orders.LIN)
                    .doesNotContain("林");
        }
    }

    private static KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        TestKafka.bootstrap(),
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
