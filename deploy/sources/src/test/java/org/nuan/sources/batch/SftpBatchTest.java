package org.nuan.sources.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuan.sources.Await;
import org.nuan.sources.SftpAccess;
import org.nuan.sources.Stand;

class SftpBatchTest {

    private static final String LIN = "990101198603120245";

    @TempDir
    private static Path dir;

    private static Stand stand;

    @BeforeAll
    static void start() throws Exception {
        stand = new Stand(dir);
    }

    @AfterAll
    static void stop() {
        stand.close();
    }

    private static SftpAccess connect(String user, String password, String hostKey) throws IOException {
        return new SftpAccess(
                stand.server.sourcesSftpPort(),
                user,
                password,
                stand.data.resolve("ssh").resolve(hostKey + ".pub"));
    }

    private static SftpAccess verification() throws IOException {
        return connect("verification", Stand.SFTP_PASSWORD, "sources_host_key");
    }

    private static List<JsonNode> answers(SftpAccess sftp, String source, String batch) throws Exception {
        String text = Await.present(() -> sftp.download("/" + source + "/out/" + batch + ".jsonl"));
        List<JsonNode> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            lines.add(Stand.JSON.readTree(line));
        }
        return lines;
    }

    @Test
    void answersEachLineInOrder() throws Exception {
        try (SftpAccess sftp = verification()) {
            sftp.upload(
                    "/bank-36/in/b-1.jsonl",
                    Stand.query("q-1", LIN, "林小燕", "DEPOSIT") + "\n" + "not json\n\n"
                            + Stand.query("q-2", "990101197911030159", "赵国强", "DEPOSIT") + "\n");
            List<JsonNode> answers = answers(sftp, "bank-36", "b-1");
            assertThat(answers).hasSize(3);
            assertThat(answers.get(0).get("queryId").asText()).isEqualTo("q-1");
            assertThat(answers.get(0).get("sourceId").asText()).isEqualTo("bank-36");
            assertThat(answers.get(0).get("known").asBoolean()).isFalse();
            assertThat(answers.get(1).get("error").asText()).isNotEmpty();
            assertThat(answers.get(2).get("queryId").asText()).isEqualTo("q-2");
            Await.until(() -> sftp.download("/bank-36/in/b-1.jsonl").isEmpty());
        }
    }

    @Test
    void staysSilentWhileDown() throws Exception {
        stand.admin("PUT", "/admin/faults/insurance-03", "{\"kind\":\"DOWN\"}");
        try (SftpAccess sftp = verification()) {
            sftp.upload("/insurance-03/in/b-2.jsonl", Stand.query("q-3", LIN, "林小燕", "INSURANCE_CASH_VALUE"));
            sftp.upload("/bank-36/in/b-2.jsonl", Stand.query("q-4", LIN, "林小燕", "DEPOSIT"));
            assertThat(answers(sftp, "bank-36", "b-2")).hasSize(1);
            assertThat(sftp.download("/insurance-03/out/b-2.jsonl")).isEmpty();
            stand.admin("DELETE", "/admin/faults", "");
            assertThat(answers(sftp, "insurance-03", "b-2")
                            .getFirst()
                            .get("queryId")
                            .asText())
                    .isEqualTo("q-3");
        }
    }

    @Test
    void refusesWrongPasswordsAndUsers() {
        assertThatThrownBy(() -> connect("verification", "wrong", "sources_host_key"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> connect("benefits", Stand.SFTP_PASSWORD, "sources_host_key"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void showsTheKeyThatItPublishes() {
        assertThatThrownBy(() -> connect("verification", Stand.SFTP_PASSWORD, "bank_host_key"))
                .as("the published key of another server")
                .isInstanceOf(IOException.class);
    }

    @Test
    void keepsItsClientInsideItsFolder() throws Exception {
        Files.writeString(stand.data.resolve("secret.txt"), "secret");
        try (SftpAccess sftp = verification()) {
            assertThatThrownBy(() -> sftp.download("/../secret.txt").orElseThrow())
                    .isInstanceOf(Exception.class);
        }
    }
}
