package org.nuan.runtime;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.nuan.contracts.event.AwardGranted;
import org.nuan.contracts.event.CloudEvent;
import org.nuan.contracts.event.Topic;
import org.nuan.kernel.InvalidFields;
import org.nuan.kernel.Outcome;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.event.FactSubscription;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.idempotency.CommandId;
import org.nuan.runtime.mongo.MongoOutbox;
import org.nuan.runtime.problem.CommonRefusal;
import org.nuan.runtime.problem.Problems;
import org.nuan.runtime.security.Actor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.ResourceAccessException;

/** A small service on the runtime and documents, as every service is one. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import(SampleService.Api.class)
class SampleService {

    record Gift(String name, long fen) {}

    @Bean
    MongoOutbox mongoOutbox(com.mongodb.client.MongoDatabase database, Facts facts) {
        return new MongoOutbox(database, facts, List.of("gifts"));
    }

    @Bean
    Received received() {
        return new Received();
    }

    @Bean
    FactSubscription benefits(Received received) {
        return FactSubscription.of(Topic.BENEFITS, (type, data, event) -> received.take(event));
    }

    static final class Received {
        final List<String> ids = new CopyOnWriteArrayList<>();
        final AtomicInteger failuresLeft = new AtomicInteger();

        void take(CloudEvent event) {
            if (failuresLeft.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                throw new IllegalStateException("not now");
            }
            ids.add(event.id());
        }
    }

    @RestController
    static class Api {
        private final MongoOutbox outbox;
        private final Facts facts;
        private final AuditTrail audit;
        final AtomicInteger carriedOut = new AtomicInteger();

        Api(MongoOutbox outbox, Facts facts, AuditTrail audit) {
            this.outbox = outbox;
            this.facts = facts;
            this.audit = audit;
        }

        @PostMapping("/api/sample/gifts")
        Map<String, Object> give(@RequestBody Gift gift, Actor actor) {
            if (gift.fen() <= 0) {
                InvalidFields.Collector faults = new InvalidFields.Collector();
                faults.add("/fen", "not-found");
                return Problems.orThrow(Outcome.refused(faults.refusal().orElseThrow()));
            }
            String id = CommandId.current().toString();
            outbox.insert(
                    "gifts",
                    id,
                    new Document("fen", gift.fen()),
                    List.of(facts.cloudEvent(new AwardGranted(id, "a", "h", "dibao", "2026-12"), "h")));
            audit.record(actor, "gift-given", "gift", id, "test");
            return Map.of("id", id, "times", carriedOut.incrementAndGet());
        }

        @GetMapping("/api/sample/secret")
        Map<String, Object> secret(Actor actor) {
            return Problems.orThrow(Outcome.refused(CommonRefusal.NOT_YOURS));
        }

        @GetMapping("/api/sample/away")
        Map<String, Object> away() {
            throw new ResourceAccessException("connection to 127.0.0.1:1 refused");
        }

        @GetMapping("/api/sample/broken")
        Map<String, Object> broken() {
            throw new IllegalStateException("personal detail that must not leave");
        }
    }
}
