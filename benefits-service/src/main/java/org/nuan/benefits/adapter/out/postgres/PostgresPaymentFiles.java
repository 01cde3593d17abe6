package org.nuan.benefits.adapter.out.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nuan.benefits.application.payment.KeptFile;
import org.nuan.benefits.application.payment.PaymentFiles;
import org.nuan.benefits.domain.bank.MessageId;
import org.nuan.benefits.domain.bank.PaymentFile;
import org.nuan.runtime.crypto.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code bank_file}; the file itself is encrypted, because it names people and accounts. */
public final class PostgresPaymentFiles implements PaymentFiles {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    public PostgresPaymentFiles(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    private static String record(UUID payRunId) {
        return "bank-file/" + payRunId;
    }

    @Override
    public boolean keep(PaymentFile file, Instant madeAt) {
        return jdbc.sql("""
                                insert into bank_file (pay_run_id, message_id, sha256, payments_sha256, xml, made_at)
                                values (:run, :message, :sha256, :payments, :xml, :at)
                                on conflict do nothing
                                """)
                        .param("run", file.payRunId())
                        .param("message", file.messageId().value())
                        .param("sha256", file.sha256())
                        .param("payments", file.paymentsSha256())
                        .param("xml", cipher.encrypt(file.xml(), record(file.payRunId())))
                        .param("at", Columns.of(madeAt))
                        .update()
                == 1;
    }

    @Override
    public Optional<KeptFile> ofRun(UUID payRunId) {
        return jdbc.sql("select * from bank_file where pay_run_id = :run")
                .param("run", payRunId)
                .query(this::read)
                .optional();
    }

    private KeptFile read(ResultSet row, int number) throws SQLException {
        UUID run = row.getObject("pay_run_id", UUID.class);
        return new KeptFile(
                new PaymentFile(
                        run,
                        new MessageId(row.getString("message_id")),
                        row.getString("sha256"),
                        row.getString("payments_sha256"),
                        cipher.decrypt(row.getString("xml"), record(run))),
                Columns.optionalInstant(row, "sending_since").orElse(null),
                Columns.optionalInstant(row, "sent_at").orElse(null));
    }

    @Override
    public void sending(UUID payRunId, Instant since) {
        jdbc.sql("update bank_file set sending_since = :at where pay_run_id = :run and sending_since is null")
                .param("at", Columns.of(since))
                .param("run", payRunId)
                .update();
    }

    @Override
    public void sent(UUID payRunId, Instant at) {
        jdbc.sql("update bank_file set sent_at = :at where pay_run_id = :run")
                .param("at", Columns.of(at))
                .param("run", payRunId)
                .update();
    }

    @Override
    public void refused(UUID payRunId) {
        jdbc.sql("update bank_file set refused = true where pay_run_id = :run")
                .param("run", payRunId)
                .update();
    }
}
