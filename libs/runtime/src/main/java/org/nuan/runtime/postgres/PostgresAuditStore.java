package org.nuan.runtime.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.nuan.runtime.audit.AuditEntry;
import org.nuan.runtime.audit.AuditStore;
import org.nuan.runtime.audit.ChainedEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit chain in the table {@code audit_entry}, which a trigger keeps from being updated or deleted. */
final class PostgresAuditStore implements AuditStore {

    private static final String COLUMNS =
            "number, previous_hash, actor, role, action, subject_kind, subject_id, purpose, at, hash";

    private final JdbcClient jdbc;

    PostgresAuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ChainedEntry> last() {
        return jdbc.sql("select " + COLUMNS + " from audit_entry order by number desc limit 1")
                .query(PostgresAuditStore::read)
                .optional();
    }

    @Override
    public boolean append(ChainedEntry chained) {
        AuditEntry e = chained.entry();
        return jdbc.sql("insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(
                                chained.number(),
                                chained.previousHash(),
                                e.actor(),
                                e.role(),
                                e.action(),
                                e.subjectKind(),
                                e.subjectId(),
                                e.purpose(),
                                Timestamp.from(e.at()),
                                chained.hash())
                        .update()
                == 1;
    }

    @Override
    public List<ChainedEntry> of(String subjectKind, String subjectId) {
        return jdbc.sql("select " + COLUMNS
                        + " from audit_entry where subject_kind = ? and subject_id = ? order by number")
                .params(subjectKind, subjectId)
                .query(PostgresAuditStore::read)
                .list();
    }

    @Override
    public List<ChainedEntry> from(long number, int limit) {
        return jdbc.sql("select " + COLUMNS + " from audit_entry where number >= ? order by number limit ?")
                .params(number, limit)
                .query(PostgresAuditStore::read)
                .list();
    }

    private static ChainedEntry read(ResultSet rs, int row) throws SQLException {
        return new ChainedEntry(
                rs.getLong("number"),
                rs.getString("previous_hash"),
                new AuditEntry(
                        rs.getString("actor"),
                        rs.getString("role"),
                        rs.getString("action"),
                        rs.getString("subject_kind"),
                        rs.getString("subject_id"),
                        rs.getString("purpose"),
                        rs.getTimestamp("at").toInstant()),
                rs.getString("hash"));
    }
}
