package org.nuan.benefits.adapter.out.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nuan.benefits.application.policy.AssessedHouseholds;
import org.nuan.kernel.RegionCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The latest row of each household in table {@code assessment}. */
public final class PostgresAssessedHouseholds implements AssessedHouseholds {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final int FETCH = 500;

    private final JdbcTemplate rows;
    private final JdbcClient jdbc;
    private final TransactionOperations readOnly;
    private final ObjectMapper json;

    public PostgresAssessedHouseholds(JdbcTemplate jdbc, TransactionOperations readOnly, ObjectMapper json) {
        this.rows = new JdbcTemplate(jdbc.getDataSource());
        this.rows.setFetchSize(FETCH);
        this.jdbc = JdbcClient.create(jdbc);
        this.readOnly = readOnly;
        this.json = json;
    }

    @Override
    public long count(RegionCode region) {
        return jdbc.sql("select count(distinct household_id) from assessment where region like :prefix")
                .param("prefix", region.value() + "%")
                .query(Long.class)
                .single();
    }

    /** A cursor inside a transaction, so that the driver does not fetch everything at once. */
    @Override
    public void each(RegionCode region, Consumer<Map<String, Object>> use) {
        readOnly.executeWithoutResult(status -> {
            try (Stream<String> situations = rows.queryForStream(
                    """
                            select distinct on (household_id) trace -> 'situation' as situation
                            from assessment
                            where region like ?
                            order by household_id, assessed_at desc
                            """, (ResultSet row, int number) -> row.getString("situation"), region.value() + "%")) {
                situations.map(this::parse).forEach(use);
            }
        });
    }

    private Map<String, Object> parse(String situation) {
        try {
            return json.readValue(situation, MAP);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a situation could not be read", e);
        }
    }
}
