package org.nuan.benefits.adapter.out.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.nuan.benefits.application.policy.PackRegister;
import org.nuan.benefits.domain.policy.RegisteredPack;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code policy_pack}; rows are inserted once and never updated. */
public final class PostgresPackRegister implements PackRegister {

    private final JdbcClient jdbc;

    public PostgresPackRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(RegisteredPack pack) {
        jdbc.sql("""
                        insert into policy_pack (id, version, sha256, file, content, foundations, first_seen)
                        values (:id, :version, :sha256, :file, :content, :foundations, :seen)
                        on conflict (id, version) do nothing
                        """)
                .param("id", pack.id())
                .param("version", pack.version())
                .param("sha256", pack.sha256())
                .param("file", pack.file())
                .param("content", pack.text())
                .param("foundations", pack.foundations().toArray(String[]::new))
                .param("seen", Columns.of(pack.firstSeen()))
                .update();
    }

    @Override
    public List<RegisteredPack> versions(String id) {
        return jdbc.sql("select * from policy_pack where id = :id order by version")
                .param("id", id)
                .query(PostgresPackRegister::read)
                .list();
    }

    private static RegisteredPack read(ResultSet row, int number) throws SQLException {
        return new RegisteredPack(
                row.getString("id"),
                row.getInt("version"),
                row.getString("sha256"),
                row.getString("file"),
                row.getString("content"),
                Columns.texts(row, "foundations"),
                Columns.instant(row, "first_seen"));
    }
}
