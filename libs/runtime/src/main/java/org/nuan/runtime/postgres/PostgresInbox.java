package org.nuan.runtime.postgres;

import org.nuan.runtime.event.Inbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox in the same transaction as the work: both or neither. */
final class PostgresInbox implements Inbox {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PostgresInbox(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void once(String eventId, Runnable work) {
        transaction.executeWithoutResult(status -> {
            int inserted = jdbc.sql("insert into inbox (event_id) values (:id) on conflict do nothing")
                    .param("id", eventId)
                    .update();
            if (inserted == 1) {
                work.run();
            }
        });
    }
}
