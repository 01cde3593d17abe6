package org.nuan.runtime.event;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.nuan.contracts.event.CloudEvent;
import org.nuan.contracts.event.EventType;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends facts to Kafka and returns only when the brokers hold them (idempotent producer, acks=all). */
public final class FactPublisher {

    private static final long SECONDS = 15;

    private final KafkaTemplate<String, String> kafka;
    private final Facts facts;

    public FactPublisher(KafkaTemplate<String, String> kafka, Facts facts) {
        this.kafka = kafka;
        this.facts = facts;
    }

    /**
     * @throws IllegalStateException if a broker did not take one of them in time; some may have been taken
     */
    public void publish(List<CloudEvent> events) {
        CompletableFuture<?>[] sent = events.stream()
                .map(event -> kafka.send(topic(event), event.subject(), facts.write(event)))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(sent).get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("facts could not be published", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while publishing", e);
        }
    }

    private static String topic(CloudEvent event) {
        return EventType.ofType(event.type())
                .orElseThrow(() -> new IllegalStateException("no topic for " + event.type()))
                .topic()
                .topicName();
    }
}
