package org.nuan.workflows.adapter.out.postgres;

import java.util.List;
import java.util.Optional;
import org.nuan.contracts.event.CloudEvent;
import org.nuan.runtime.event.Facts;
import org.nuan.workflows.application.fact.EarlyFacts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Early facts in the table {@code early_fact}. */
public final class PostgresEarlyFacts implements EarlyFacts {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Facts facts;

    public PostgresEarlyFacts(JdbcClient jdbc, Facts facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    @Override
    public void put(CloudEvent event) {
        jdbc.sql("insert into early_fact (event) values (:event)")
                .param("event", facts.write(event))
                .update();
    }

    @Override
    public List<Long> numbers() {
        return jdbc.sql("select number from early_fact order by number limit " + BATCH)
                .query(Long.class)
                .list();
    }

    @Override
    public Optional<CloudEvent> lock(long number) {
        return jdbc.sql("select event from early_fact where number = :number for update skip locked")
                .param("number", number)
                .query(String.class)
                .optional()
                .map(facts::read);
    }

    @Override
    public void remove(long number) {
        jdbc.sql("delete from early_fact where number = :number")
                .param("number", number)
                .update();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from early_fact").query(Long.class).single();
    }
}
