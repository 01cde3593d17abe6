package org.nuan.sources.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuan.sources.bank.BankDesk.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuan.sources.Await;
import org.nuan.sources.SftpAccess;
import org.nuan.sources.Stand;

class BankOverSftpTest {

    @Test
    void takesAFileAndLaysDownTheAnswer(@TempDir Path dir) throws Exception {
        try (Stand stand = new Stand(dir);
                SftpAccess sftp = new SftpAccess(
                        stand.server.bankSftpPort(),
                        "benefits",
                        Stand.SFTP_PASSWORD,
                        stand.data.resolve("ssh/bank_host_key.pub"))) {
            String xml = PaymentOrder.order("RUN-2026-11")
                    .pay("e-1", PaymentOrder.LIN, "林小燕", "1436.00")
                    .pay("e-2", PaymentOrder.SUN_CLOSED, "孙丽", "580.00")
                    .xml();
            sftp.upload("/in/RUN-2026-11.xml", xml);
            String answer = Await.present(() -> sftp.download("/out/RUN-2026-11.pain002.xml"));
            assertThat(texts(answer, "TxSts")).containsExactly("ACSC", "RJCT");
            assertThat(texts(answer, "Cd")).containsExactly("AC04");
            assertLedger(Stand.JSON.readTree(
                    stand.admin("GET", "/admin/bank/ledger", "").body()));

            stand.admin("PUT", "/admin/bank/faults", "{\"rejectFiles\":true}");
            sftp.upload("/in/RUN-2026-12.xml", xml.replace("RUN-2026-11", "RUN-2026-12"));
            String rejected = Await.present(() -> sftp.download("/out/RUN-2026-12.pain002.xml"));
            assertThat(texts(rejected, "GrpSts")).containsExactly("RJCT");
        }
    }

    private static void assertLedger(JsonNode ledger) {
        assertThat(ledger).hasSize(2);
        assertThat(ledger.get(0).get("msgId").asText()).isEqualTo("RUN-2026-11");
        assertThat(ledger.get(0).get("endToEndId").asText()).isEqualTo("e-1");
        assertThat(ledger.get(0).get("account").asText()).isEqualTo("****0017");
        assertThat(ledger.get(0).get("amountFen").asLong()).isEqualTo(143_600);
        assertThat(ledger.get(0).get("status").asText()).isEqualTo("ACSC");
        assertThat(ledger.get(1).get("status").asText()).isEqualTo("RJCT");
    }
}
