package org.nuan.benefits.adapter.out.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuan.benefits.application.policy.Simulations;
import org.nuan.benefits.domain.policy.PopulationSource;
import org.nuan.benefits.domain.policy.Simulation;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.pack.PackVariant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code policy_simulation}. */
public final class PostgresSimulations implements Simulations {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final TypeReference<List<PackVariant.Change>> CHANGES = new TypeReference<>() {};
    private static final String SELECT = """
            select m.*, s.region, s.source, s.households as population
            from policy_simulation m join policy_snapshot s on s.id = m.snapshot_id
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    public PostgresSimulations(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void add(Simulation simulation) {
        Simulation.Question question = simulation.question();
        jdbc.sql("""
                        insert into policy_simulation (id, snapshot_id, pack_id, month, title, changes, requested_by,
                            requested_at, state, done, restarts, result)
                        values (:id, :snapshot, :pack, :month, :title, cast(:changes as jsonb), :by, :at, :state, 0, 0,
                            '{}')
                        on conflict (id) do nothing
                        """)
                .param("id", simulation.id())
                .param("snapshot", question.snapshotId())
                .param("pack", question.packId())
                .param("month", Columns.of(question.month()))
                .param("title", question.title())
                .param("changes", write(question.changes()))
                .param("by", simulation.requestedBy())
                .param("at", Columns.of(simulation.requestedAt()))
                .param("state", simulation.state().name())
                .update();
    }

    @Override
    public Optional<Simulation> find(UUID id) {
        return jdbc.sql(SELECT + " where m.id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    @Override
    public List<Simulation> inRegion(RegionCode region) {
        return jdbc.sql(SELECT + " where s.region like :prefix order by m.requested_at desc")
                .param("prefix", region.value() + "%")
                .query(this::read)
                .list();
    }

    @Override
    public List<Simulation> open() {
        return jdbc.sql(SELECT + " where m.state in ('QUEUED', 'RUNNING') order by m.requested_at")
                .query(this::read)
                .list();
    }

    @Override
    public boolean start(UUID id, Instant now) {
        return jdbc.sql("""
                        update policy_simulation
                        set restarts = restarts + case when state = 'RUNNING' then 1 else 0 end, state = 'RUNNING',
                            started_at = :now, done = 0
                        where id = :id and state in ('QUEUED', 'RUNNING')
                        """).param("id", id).param("now", Columns.of(now)).update() == 1;
    }

    @Override
    public boolean progress(UUID id, long done) {
        return jdbc.sql("""
                        update policy_simulation set done = :done
                        where id = :id and state = 'RUNNING' and not cancel_requested
                        """).param("id", id).param("done", done).update() == 1;
    }

    @Override
    public void finish(UUID id, Simulation.State state, long done, Map<String, Object> result, Instant now) {
        jdbc.sql("""
                        update policy_simulation
                        set state = :state, done = :done, result = cast(:result as jsonb), ended_at = :now
                        where id = :id and state = 'RUNNING'
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("done", done)
                .param("result", write(result))
                .param("now", Columns.of(now))
                .update();
    }

    @Override
    public boolean cancel(UUID id, Instant now) {
        return jdbc.sql("""
                        update policy_simulation
                        set cancel_requested = true,
                            ended_at = case when state = 'QUEUED' then cast(:now as timestamptz) end,
                            state = case when state = 'QUEUED' then 'CANCELLED' else state end
                        where id = :id and state in ('QUEUED', 'RUNNING')
                        """).param("id", id).param("now", Columns.of(now)).update() == 1;
    }

    private Simulation read(ResultSet row, int number) throws SQLException {
        return new Simulation(
                row.getObject("id", UUID.class),
                new Simulation.Question(
                        row.getObject("snapshot_id", UUID.class),
                        row.getString("pack_id"),
                        Columns.month(row, "month"),
                        row.getString("title"),
                        parse(row.getString("changes"), CHANGES)),
                RegionCode.of(row.getString("region")),
                PopulationSource.valueOf(row.getString("source")),
                row.getString("requested_by"),
                Columns.instant(row, "requested_at"),
                Simulation.State.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("population"),
                row.getInt("restarts"),
                Columns.optionalInstant(row, "started_at").orElse(null),
                Columns.optionalInstant(row, "ended_at").orElse(null),
                parse(row.getString("result"), MAP));
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a simulation could not be written", e);
        }
    }

    private <T> T parse(String data, TypeReference<T> type) {
        try {
            return json.readValue(data, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a simulation could not be read", e);
        }
    }
}
