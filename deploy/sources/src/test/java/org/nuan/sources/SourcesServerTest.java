package org.nuan.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesServerTest {

    private static SourcesSettings settings(Path dir, int httpsPort, String tlsPassword) throws IOException {
        SourcesSettings any =
                SourcesSettings.forTests(dir, Stand.certificates(), tlsPassword, Stand.SFTP_PASSWORD, Stand.TOKEN);
        return new SourcesSettings(
                httpsPort,
                0,
                0,
                any.dataDir(),
                any.tlsDir(),
                any.tlsPassword(),
                any.sftpPassword(),
                any.adminToken(),
                0,
                any.batchInterval(),
                any.answerDelay(),
                any.clock());
    }

    @Test
    void startsWholeOrNotAtAll(@TempDir Path dir) throws Exception {
        Path first = dir.resolve("first");
        Path second = dir.resolve("second");
        try (SourcesServer running = SourcesServer.start(settings(first, 0, Stand.PASSWORD))) {
            assertThatThrownBy(() -> SourcesServer.start(settings(second, running.httpsPort(), Stand.PASSWORD)))
                    .as("a port in use")
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> SourcesServer.start(settings(first, 0, Stand.PASSWORD)))
                    .as("a ledger in use")
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> SourcesServer.start(settings(second, 0, "not the password")))
                .isInstanceOf(IOException.class);
        SourcesServer.start(settings(second, 0, Stand.PASSWORD)).close();
    }

    @Test
    void keepsItsHostKeysOverARestart(@TempDir Path dir) throws Exception {
        Path key = dir.resolve("ssh/bank_host_key.pub");
        SourcesServer.start(settings(dir, 0, Stand.PASSWORD)).close();
        String before = Files.readString(key);
        SourcesServer.start(settings(dir, 0, Stand.PASSWORD)).close();
        assertThat(Files.readString(key)).isEqualTo(before).startsWith("ecdsa-sha2-nistp256 ");
    }
}
