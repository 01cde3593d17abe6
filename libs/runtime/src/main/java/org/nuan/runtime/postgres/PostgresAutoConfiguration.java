package org.nuan.runtime.postgres;

import javax.sql.DataSource;
import org.nuan.runtime.audit.AuditStore;
import org.nuan.runtime.crypto.FieldCipher;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.event.Inbox;
import org.nuan.runtime.idempotency.IdempotencyStore;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The runtime's tables of a service that has a PostgreSQL database; made by Flyway from {@code V0_1}. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration",
            "org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration",
            "org.nuan.runtime.crypto.CryptoAutoConfiguration"
        })
@ConditionalOnClass({JdbcClient.class, DataSource.class})
@ConditionalOnBean(DataSource.class)
public class PostgresAutoConfiguration {

    @Bean
    PostgresOutbox postgresOutbox(JdbcClient jdbc, PlatformTransactionManager transactions, Facts facts) {
        return new PostgresOutbox(jdbc, new TransactionTemplate(transactions), facts);
    }

    @Bean
    Inbox postgresInbox(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new PostgresInbox(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    AuditStore postgresAuditStore(JdbcClient jdbc) {
        return new PostgresAuditStore(jdbc);
    }

    @Bean
    IdempotencyStore postgresIdempotencyStore(JdbcClient jdbc, FieldCipher cipher) {
        return new PostgresIdempotencyStore(jdbc, cipher);
    }
}
