package org.nuan.runtime.audit;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** The audit trail, where the service has a store. */
@AutoConfiguration(
        afterName = {
            "org.nuan.runtime.mongo.MongoAutoConfiguration",
            "org.nuan.runtime.postgres.PostgresAutoConfiguration"
        })
@ConditionalOnBean(AuditStore.class)
public class AuditAutoConfiguration {

    @Bean
    AuditTrail auditTrail(AuditStore store, Clock clock) {
        return new AuditTrail(store, clock);
    }
}
