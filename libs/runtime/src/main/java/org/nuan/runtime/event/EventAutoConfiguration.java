package org.nuan.runtime.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Facts out and in. Without {@code nuan.kafka.bootstrap} (a test of one store) facts are written but not moved. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration",
            "org.nuan.runtime.mongo.MongoAutoConfiguration",
            "org.nuan.runtime.postgres.PostgresAutoConfiguration"
        })
public class EventAutoConfiguration {

    @Bean
    Facts facts(
            ObjectMapper json,
            Clock clock,
            @Value("${spring.application.name}") String name,
            ObjectProvider<Tracer> tracer) {
        return new Facts(json, clock, name, Optional.ofNullable(tracer.getIfAvailable()));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${nuan.kafka.bootstrap:}' != ''")
    static class OverKafka {

        @Bean
        KafkaTemplate<String, String> factTemplate(@Value("${nuan.kafka.bootstrap}") String bootstrap) {
            Map<String, Object> producer = Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    bootstrap,
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                    true,
                    ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                    12_000,
                    ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                    5_000,
                    ProducerConfig.MAX_BLOCK_MS_CONFIG,
                    8_000);
            return new KafkaTemplate<>(
                    new DefaultKafkaProducerFactory<>(producer, new StringSerializer(), new StringSerializer()));
        }

        @Bean
        FactPublisher factPublisher(KafkaTemplate<String, String> template, Facts facts) {
            return new FactPublisher(template, facts);
        }

        @Bean
        OutboxRelay outboxRelay(ObjectProvider<OutboxSource> source, FactPublisher publisher) {
            List<OutboxSource> sources = source.orderedStream().toList();
            OutboxRelay relay = new OutboxRelay(() -> {
                boolean more = false;
                for (OutboxSource each : sources) {
                    more |= each.relay(publisher);
                }
                return more;
            });
            sources.forEach(each -> each.onNewFacts(relay::wake));
            return relay;
        }

        @Bean
        @ConditionalOnBean({FactSubscription.class, Inbox.class})
        FactListeners factListeners(
                List<FactSubscription> subscriptions,
                KafkaTemplate<String, String> template,
                Facts facts,
                Inbox inbox,
                @Value("${nuan.kafka.bootstrap}") String bootstrap,
                @Value("${spring.application.name}") String group) {
            Map<String, Object> consumer = Map.of(
                    ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    bootstrap,
                    ConsumerConfig.GROUP_ID_CONFIG,
                    group,
                    ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                    "earliest",
                    ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                    false,
                    ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                    5_000);
            return new FactListeners(
                    subscriptions,
                    new DefaultKafkaConsumerFactory<>(consumer, new StringDeserializer(), new StringDeserializer()),
                    template,
                    facts,
                    inbox);
        }
    }
}
