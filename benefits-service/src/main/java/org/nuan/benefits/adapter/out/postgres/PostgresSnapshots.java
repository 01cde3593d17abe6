package org.nuan.benefits.adapter.out.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuan.benefits.application.policy.Snapshots;
import org.nuan.benefits.domain.policy.PopulationSource;
import org.nuan.benefits.domain.policy.Snapshot;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.situation.Situation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Tables {@code policy_snapshot} and {@code policy_snapshot_chunk}. */
public final class PostgresSnapshots implements Snapshots {

    private final JdbcClient jdbc;
    private final TransactionOperations own;

    /** @param own gives every write a transaction of its own, also while another one reads */
    public PostgresSnapshots(JdbcClient jdbc, TransactionOperations own) {
        this.jdbc = jdbc;
        this.own = own;
    }

    @Override
    public void add(Snapshot snapshot) {
        jdbc.sql("""
                        insert into policy_snapshot (id, region, source, size, seed, taken_at, requested_by, state,
                            households, total)
                        values (:id, :region, :source, :size, :seed, :at, :by, :state, :households, :total)
                        on conflict (id) do nothing
                        """)
                .param("id", snapshot.id())
                .param("region", snapshot.region().value())
                .param("source", snapshot.source().name())
                .param("size", snapshot.size())
                .param("seed", snapshot.seed())
                .param("at", Columns.of(snapshot.takenAt()))
                .param("by", snapshot.requestedBy())
                .param("state", snapshot.state().name())
                .param("households", snapshot.households())
                .param("total", snapshot.total())
                .update();
    }

    @Override
    public Optional<Snapshot> find(UUID id) {
        return jdbc.sql("select * from policy_snapshot where id = :id")
                .param("id", id)
                .query(PostgresSnapshots::read)
                .optional();
    }

    @Override
    public List<Snapshot> inRegion(RegionCode region) {
        return jdbc.sql("select * from policy_snapshot where region like :prefix order by taken_at desc")
                .param("prefix", region.value() + "%")
                .query(PostgresSnapshots::read)
                .list();
    }

    @Override
    public List<Snapshot> open() {
        return jdbc.sql("select * from policy_snapshot where state = 'TAKING' order by taken_at")
                .query(PostgresSnapshots::read)
                .list();
    }

    @Override
    public void empty(UUID id) {
        jdbc.sql("delete from policy_snapshot_chunk where snapshot_id = :id")
                .param("id", id)
                .update();
    }

    @Override
    public void addChunk(UUID id, int number, List<Situation> households) {
        byte[] data = SituationCodec.encode(households);
        own.executeWithoutResult(status -> jdbc.sql("""
                        insert into policy_snapshot_chunk (snapshot_id, number, households, data)
                        values (:id, :number, :households, :data)
                        """)
                .param("id", id)
                .param("number", number)
                .param("households", households.size())
                .param("data", data)
                .update());
    }

    @Override
    public List<Situation> chunk(UUID id, int number) {
        return SituationCodec.decode(
                jdbc.sql("select data from policy_snapshot_chunk where snapshot_id = :id and number = :number")
                        .param("id", id)
                        .param("number", number)
                        .query((row, i) -> row.getBytes("data"))
                        .single());
    }

    @Override
    public int chunks(UUID id) {
        return jdbc.sql("select count(*) from policy_snapshot_chunk where snapshot_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    @Override
    public void progress(UUID id, long households, long total) {
        own.executeWithoutResult(status -> jdbc.sql("""
                        update policy_snapshot set households = :households, total = :total
                        where id = :id and state = 'TAKING'
                        """)
                .param("id", id)
                .param("households", households)
                .param("total", total)
                .update());
    }

    @Override
    public void finish(UUID id, Snapshot.State state, long households) {
        jdbc.sql("""
                        update policy_snapshot set state = :state, households = :households, total = :households
                        where id = :id and state = 'TAKING'
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("households", households)
                .update();
    }

    private static Snapshot read(ResultSet row, int number) throws SQLException {
        return new Snapshot(
                row.getObject("id", UUID.class),
                RegionCode.of(row.getString("region")),
                PopulationSource.valueOf(row.getString("source")),
                row.getLong("size"),
                row.getLong("seed"),
                Columns.instant(row, "taken_at"),
                row.getString("requested_by"),
                Snapshot.State.valueOf(row.getString("state")),
                row.getLong("households"),
                row.getLong("total"));
    }
}
