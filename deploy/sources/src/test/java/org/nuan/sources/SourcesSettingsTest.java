package org.nuan.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesSettingsTest {

    private static Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "NUAN_DATA_DIR", "data",
                "NUAN_TLS_DIR", "tls",
                "NUAN_TLS_PASSWORD", "hidden-1",
                "NUAN_SFTP_PASSWORD", "hidden-2",
                "NUAN_ADMIN_TOKEN", "hidden-3"));
    }

    @Test
    void hasTheAgreedPortsShiftedByTheOffset() {
        Map<String, String> environment = environment();
        assertThat(SourcesSettings.fromEnvironment(environment).httpsPort()).isEqualTo(18443);
        environment.put("NUAN_PORT_OFFSET", "10000");
        SourcesSettings shifted = SourcesSettings.fromEnvironment(environment);
        assertThat(shifted.sourcesSftpPort()).isEqualTo(28022);
        assertThat(shifted.bankSftpPort()).isEqualTo(28023);
        environment.put("NUAN_SOURCES_PORT", "7");
        assertThat(SourcesSettings.fromEnvironment(environment).httpsPort()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NUAN_DATA_DIR", "NUAN_TLS_DIR", "NUAN_TLS_PASSWORD", "NUAN_SFTP_PASSWORD", "NUAN_ADMIN_TOKEN"})
    void hasNoDefaultForFoldersAndSecrets(String name) {
        Map<String, String> environment = environment();
        environment.put(name, " ");
        assertThatThrownBy(() -> SourcesSettings.fromEnvironment(environment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    @Test
    void namesTheVariableItCannotRead() {
        Map<String, String> environment = environment();
        environment.put("NUAN_SOURCES_LATENCY", "fast");
        assertThatThrownBy(() -> SourcesSettings.fromEnvironment(environment))
                .hasMessageContaining("NUAN_SOURCES_LATENCY")
                .hasMessageNotContaining("fast");
        environment.put("NUAN_SOURCES_LATENCY", "-1");
        assertThatThrownBy(() -> SourcesSettings.fromEnvironment(environment))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsItsSecretsToItself() {
        assertThat(SourcesSettings.fromEnvironment(environment()).toString()).doesNotContain("hidden");
    }

    @Test
    void movesItsClockByTheFile(@TempDir Path dir) throws Exception {
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");
        Path file = dir.resolve("clock-offset");
        Clock clock = new OffsetFileClock(Clock.fixed(noon, ZoneOffset.UTC), file);
        assertThat(clock.instant()).isEqualTo(noon);
        Files.writeString(file, "P7D\n");
        assertThat(clock.instant()).isEqualTo(noon.plus(Duration.ofDays(7)));
        assertThat(clock.withZone(SourcesSettings.ZONE).instant()).isEqualTo(noon.plus(Duration.ofDays(7)));
    }
}
