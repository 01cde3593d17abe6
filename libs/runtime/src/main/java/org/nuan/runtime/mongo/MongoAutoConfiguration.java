package org.nuan.runtime.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.nuan.runtime.audit.AuditStore;
import org.nuan.runtime.crypto.FieldCipher;
import org.nuan.runtime.event.Inbox;
import org.nuan.runtime.idempotency.IdempotencyStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The document store of a service that names one in {@code nuan.mongodb.database}. */
@AutoConfiguration(
        afterName = {"org.nuan.runtime.crypto.CryptoAutoConfiguration", "org.nuan.runtime.time.TimeAutoConfiguration"})
@ConditionalOnClass(MongoClient.class)
@ConditionalOnProperty("nuan.mongodb.database")
public class MongoAutoConfiguration {

    @Bean
    MongoClient mongoClient(@Value("${nuan.mongodb.uri}") String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(c -> c.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        s -> s.connectTimeout(3, TimeUnit.SECONDS).readTimeout(20, TimeUnit.SECONDS))
                .retryWrites(false)
                .build());
    }

    @Bean
    MongoDatabase mongoDatabase(
            MongoClient client, @Value("${nuan.mongodb.database}") String name, List<IndexDeclaration> indexes) {
        MongoDatabase database = client.getDatabase(name);
        for (IndexDeclaration index : indexes) {
            database.getCollection(index.collection())
                    .createIndex(
                            Indexes.ascending(index.keys()),
                            new IndexOptions().name(index.name()).unique(index.unique()));
        }
        return database;
    }

    @Bean
    IndexDeclaration auditSubjects() {
        return IndexDeclaration.of("audit", "audit_subject", "subjectKind", "subjectId");
    }

    @Bean
    Inbox mongoInbox(MongoDatabase database, Clock clock) {
        return new MongoInbox(database, clock);
    }

    @Bean
    AuditStore mongoAuditStore(MongoDatabase database) {
        return new MongoAuditStore(database);
    }

    @Bean
    IdempotencyStore mongoIdempotencyStore(MongoDatabase database, FieldCipher cipher) {
        return new MongoIdempotencyStore(database, cipher);
    }

    @Bean
    HealthIndicator documentStoreHealthIndicator(MongoDatabase database) {
        return () -> {
            database.runCommand(new Document("ping", 1));
            return Health.up().build();
        };
    }
}
