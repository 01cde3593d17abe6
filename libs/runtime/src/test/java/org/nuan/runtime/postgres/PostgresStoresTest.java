package org.nuan.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nuan.contracts.event.AwardGranted;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.runtime.crypto.FieldCipher;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.idempotency.IdempotencyStore.Answer;
import org.nuan.runtime.idempotency.IdempotencyStore.Claim;
import org.nuan.testkit.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class PostgresStoresTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static JdbcClient jdbc;
    private static TransactionTemplate transaction;

    @BeforeAll
    static void migrate() {
        DriverManagerDataSource source = new DriverManagerDataSource(TestPostgres.newDatabase());
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/nuan/runtime/postgres")
                .load()
                .migrate();
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    @Test
    void aFactOutsideATransactionIsRefusedAndOneInARolledBackTransactionIsGone() {
        Facts facts = new Facts(
                JsonMapper.builder().addModule(new JavaTimeModule()).build(),
                Clock.fixed(NOW, ZoneOffset.UTC),
                "test",
                Optional.empty());
        PostgresOutbox outbox = new PostgresOutbox(jdbc, transaction, facts);
        var event = facts.cloudEvent(new AwardGranted("w", "a", "h", "dibao", "2026-12"), "h");
        assertThatThrownBy(() -> outbox.add(event)).isInstanceOf(IllegalStateException.class);
        transaction.executeWithoutResult(status -> {
            outbox.add(event);
            status.setRollbackOnly();
        });
        assertThat(waiting()).isZero();
        transaction.executeWithoutResult(status -> outbox.add(event));
        assertThat(waiting()).isEqualTo(1);
    }

    private static long waiting() {
        return jdbc.sql("select count(*) from outbox").query(Long.class).single();
    }

    @Test
    void anInboxEntryAndItsWorkStandOrFallTogether() {
        PostgresInbox inbox = new PostgresInbox(jdbc, transaction);
        assertThatThrownBy(() -> inbox.once("e1", () -> {
                    throw new IllegalStateException("not now");
                }))
                .isInstanceOf(IllegalStateException.class);
        int[] times = {0};
        inbox.once("e1", () -> times[0]++);
        inbox.once("e1", () -> times[0]++);
        assertThat(times[0]).isEqualTo(1);
    }

    @Test
    void theAuditTrailCannotBeChangedInTheDatabase() {
        AuditTrail audit = new AuditTrail(new PostgresAuditStore(jdbc), Clock.fixed(NOW, ZoneOffset.UTC));
        audit.record("finance", "county-finance", "pay-run-released", "pay-run", "r1", "monthly payment");
        audit.record("auditor", "auditor", "pay-run-viewed", "pay-run", "r1", "inspection");
        assertThat(audit.entriesFor("pay-run", "r1")).hasSize(2);
        assertThat(audit.firstBroken()).isEmpty();
        assertThatThrownBy(() -> jdbc.sql("update audit_entry set actor = 'x'").update())
                .hasMessageContaining("only grows");
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry").update()).hasMessageContaining("only grows");
    }

    @Test
    void anAbandonedKeyIsTakenOverAndAnAnswerIsKeptEncrypted() {
        PostgresIdempotencyStore store = new PostgresIdempotencyStore(jdbc, new FieldCipher(new byte[32]));
        assertThat(store.claim("k", "h", NOW, NOW.minusSeconds(30))).isInstanceOf(Claim.Proceed.class);
        assertThat(store.claim("k", "h", NOW, NOW.minusSeconds(30))).isInstanceOf(Claim.InProgress.class);
        assertThat(store.claim("k", "other", NOW, NOW.minusSeconds(30))).isInstanceOf(Claim.OtherBody.class);
        assertThat(store.claim("k", "h", NOW.plusSeconds(60), NOW.plusSeconds(30)))
                .isInstanceOf(Claim.Proceed.class);
        store.keep("k", new Answer(201, "application/json", null, "{\"name\":\"林\"}".getBytes(StandardCharsets.UTF_8)));
        store.release("k");
        Claim again = store.claim("k", "h", NOW, NOW.minusSeconds(30));
        assertThat(again)
                .isInstanceOfSatisfying(
                        Claim.Replay.class,
                        replay -> assertThat(new String(replay.answer().body(), StandardCharsets.UTF_8))
                                .isEqualTo("{\"name\":\"林\"}"));
        assertThat(jdbc.sql("select body from idempotency_key where id = 'k'")
                        .query(String.class)
                        .single())
                .doesNotContain("林");
    }
}
