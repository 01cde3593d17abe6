package org.nuan.runtime.postgres;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.nuan.contracts.event.CloudEvent;
import org.nuan.runtime.event.FactPublisher;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.event.OutboxSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Facts written in the transaction that makes them true, and published after it. */
public final class PostgresOutbox implements OutboxSource {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Facts facts;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public PostgresOutbox(JdbcClient jdbc, TransactionTemplate transaction, Facts facts) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.facts = facts;
    }

    /**
     * Adds a fact to the present transaction.
     *
     * @throws IllegalStateException outside a transaction: the fact would not be atomic with what it states
     */
    public void add(CloudEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("facts are written in the transaction that makes them true");
        }
        jdbc.sql("insert into outbox (event_id, event) values (:id, :event)")
                .param("id", event.id())
                .param("event", facts.write(event))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                listeners.forEach(Runnable::run);
            }
        });
    }

    @Override
    public void onNewFacts(Runnable listener) {
        listeners.add(listener);
    }

    /** One relay at a time over all replicas, by an advisory lock that dies with its connection. */
    @Override
    public boolean relay(FactPublisher publisher) {
        Integer sent = transaction.execute(status -> {
            boolean mine = jdbc.sql("select pg_try_advisory_xact_lock(hashtext('nuan.outbox'))")
                    .query(Boolean.class)
                    .single();
            return mine ? relayBatch(publisher) : 0;
        });
        return sent != null && sent == BATCH;
    }

    private int relayBatch(FactPublisher publisher) {
        record Row(long number, String event) {}
        List<Row> rows = jdbc.sql("select number, event from outbox order by number limit " + BATCH)
                .query((rs, i) -> new Row(rs.getLong(1), rs.getString(2)))
                .list();
        if (!rows.isEmpty()) {
            publisher.publish(rows.stream().map(r -> facts.read(r.event())).toList());
            jdbc.sql("delete from outbox where number in (:numbers)")
                    .param("numbers", rows.stream().map(Row::number).toList())
                    .update();
        }
        return rows.size();
    }
}
