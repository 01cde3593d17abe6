package org.nuan.benefits.adapter.out.postgres;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nuan.benefits.application.payment.BankMessages;
import org.nuan.benefits.domain.bank.Sha256;
import org.nuan.runtime.crypto.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code bank_message}; encrypted, because an answer may repeat names and accounts. */
public final class PostgresBankMessages implements BankMessages {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    public PostgresBankMessages(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    private static String record(UUID payRunId) {
        return "bank-message/" + payRunId;
    }

    @Override
    public void keep(UUID payRunId, String xml, Instant receivedAt) {
        jdbc.sql("""
                        insert into bank_message (id, pay_run_id, sha256, raw, received_at)
                        values (:id, :run, :sha256, :raw, :at)
                        on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("run", payRunId)
                .param("sha256", Sha256.of(xml))
                .param("raw", cipher.encrypt(xml, record(payRunId)))
                .param("at", Columns.of(receivedAt))
                .update();
    }

    @Override
    public List<RawMessage> unread() {
        return jdbc.sql("select id, pay_run_id, raw from bank_message where consumed_at is null order by received_at")
                .query((row, number) -> {
                    UUID run = row.getObject("pay_run_id", UUID.class);
                    return new RawMessage(
                            row.getObject("id", UUID.class), run, cipher.decrypt(row.getString("raw"), record(run)));
                })
                .list();
    }

    @Override
    public void consumed(UUID messageId, Instant at, String finding) {
        jdbc.sql("update bank_message set consumed_at = :at, finding = :finding where id = :id")
                .param("at", Columns.of(at))
                .param("finding", finding)
                .param("id", messageId)
                .update();
    }
}
