package org.nuan.runtime.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.runtime.crypto.FieldCipher;
import org.nuan.runtime.idempotency.IdempotencyStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Idempotency keys in the table {@code idempotency_key}; answers are encrypted. */
final class PostgresIdempotencyStore implements IdempotencyStore {

    private record Row(
            String bodyHash,
            Instant claimedAt,
            int status,
            @Nullable String contentType,
            @Nullable String location,
            @Nullable String body) {}

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    PostgresIdempotencyStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public Claim claim(String id, String bodyHash, Instant now, Instant abandonedBefore) {
        int inserted = jdbc.sql("insert into idempotency_key (id, body_hash, claimed_at) values (?, ?, ?)"
                        + " on conflict do nothing")
                .params(id, bodyHash, Timestamp.from(now))
                .update();
        if (inserted == 1) {
            return new Claim.Proceed();
        }
        Optional<Row> known = jdbc.sql("select * from idempotency_key where id = ?")
                .param(id)
                .query(PostgresIdempotencyStore::read)
                .optional();
        return known.map(row -> judge(id, bodyHash, row, now, abandonedBefore)).orElseGet(Claim.InProgress::new);
    }

    private Claim judge(String id, String bodyHash, Row row, Instant now, Instant abandonedBefore) {
        if (!row.bodyHash().equals(bodyHash)) {
            return new Claim.OtherBody();
        }
        if (row.body() != null) {
            byte[] body = Base64.getDecoder().decode(cipher.decrypt(row.body(), id));
            return new Claim.Replay(new Answer(row.status(), row.contentType(), row.location(), body));
        }
        boolean taken = row.claimedAt().isBefore(abandonedBefore)
                && jdbc.sql("update idempotency_key set claimed_at = ? where id = ? and claimed_at = ?")
                                .params(Timestamp.from(now), id, Timestamp.from(row.claimedAt()))
                                .update()
                        == 1;
        return taken ? new Claim.Proceed() : new Claim.InProgress();
    }

    private static Row read(ResultSet rs, int number) throws SQLException {
        return new Row(
                rs.getString("body_hash"),
                rs.getTimestamp("claimed_at").toInstant(),
                rs.getInt("status"),
                rs.getString("content_type"),
                rs.getString("location"),
                rs.getString("body"));
    }

    @Override
    public void keep(String id, Answer answer) {
        String body = cipher.encrypt(Base64.getEncoder().encodeToString(answer.body()), id);
        jdbc.sql("update idempotency_key set status = ?, content_type = ?, location = ?, body = ? where id = ?")
                .params(answer.status(), answer.contentType(), answer.location(), body, id)
                .update();
    }

    @Override
    public void release(String id) {
        jdbc.sql("delete from idempotency_key where id = ? and body is null")
                .param(id)
                .update();
    }

    @Override
    public void forget(Instant before) {
        jdbc.sql("delete from idempotency_key where claimed_at < ?")
                .param(Timestamp.from(before))
                .update();
    }
}
