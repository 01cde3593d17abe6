package org.nuan.runtime.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.nuan.contracts.event.CloudEvent;
import org.nuan.contracts.event.EventType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.ExponentialBackOff;

/** Runs a consumer for every {@link FactSubscription}: at least once from Kafka, once through the inbox. */
public final class FactListeners implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FactListeners.class);

    private final List<ConcurrentMessageListenerContainer<String, String>> containers = new ArrayList<>();

    public FactListeners(
            List<FactSubscription> subscriptions,
            ConsumerFactory<String, String> consumers,
            KafkaTemplate<String, String> deadLetters,
            Facts facts,
            Inbox inbox) {
        for (FactSubscription subscription : subscriptions) {
            ContainerProperties properties =
                    new ContainerProperties(subscription.topic().topicName());
            properties.setMessageListener(
                    (MessageListener<String, String>) message -> take(message, subscription.handler(), facts, inbox));
            ConcurrentMessageListenerContainer<String, String> container =
                    new ConcurrentMessageListenerContainer<>(consumers, properties);
            container.setBeanName("facts-" + subscription.topic().topicName());
            container.setCommonErrorHandler(errors(deadLetters));
            containers.add(container);
        }
    }

    private static void take(ConsumerRecord<String, String> message, FactHandler handler, Facts facts, Inbox inbox) {
        CloudEvent event = facts.read(message.value());
        Optional<EventType> type = EventType.ofType(event.type());
        if (type.isEmpty()) {
            LOG.atWarn().addKeyValue("type", event.type()).log("fact of an unknown type passed over");
            return;
        }
        Record data = facts.data(event, type.get());
        inbox.once(event.id(), () -> handler.handle(type.get(), data, event));
    }

    private static DefaultErrorHandler errors(KafkaTemplate<String, String> deadLetters) {
        ExponentialBackOff pauses = new ExponentialBackOff(200, 2);
        pauses.setMaxInterval(10_000);
        DefaultErrorHandler handler = new DefaultErrorHandler(
                new DeadLetterPublishingRecoverer(
                        deadLetters, (message, e) -> new TopicPartition(message.topic() + ".dead", -1)),
                pauses);
        handler.addNotRetryableExceptions(UnreadableFact.class);
        return handler;
    }

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return containers.stream().anyMatch(ConcurrentMessageListenerContainer::isRunning);
    }
}
