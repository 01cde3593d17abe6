package org.nuan.sources;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;

/**
 * Everything the stand-ins need to know before they start. A port of 0 means any free one.
 *
 * @param tlsDir folder with {@code server.p12} and {@code ca.p12}
 * @param latencyMultiplier 1.0 answers like real institutions (median 40 to 60 ms), 0 answers at once
 * @param batchInterval how often the batch sources look for files
 * @param answerDelay time between taking a payment file and answering it
 * @param clock what the institutions write as the present time
 */
public record SourcesSettings(
        int httpsPort,
        int sourcesSftpPort,
        int bankSftpPort,
        Path dataDir,
        Path tlsDir,
        String tlsPassword,
        String sftpPassword,
        String adminToken,
        double latencyMultiplier,
        Duration batchInterval,
        Duration answerDelay,
        Clock clock) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public SourcesSettings {
        if (sftpPassword.isBlank() || adminToken.isBlank()) {
            throw new IllegalArgumentException("the sftp password and the admin token must not be blank");
        }
        if (!Double.isFinite(latencyMultiplier) || latencyMultiplier < 0) {
            throw new IllegalArgumentException("the latency multiplier must be zero or more");
        }
    }

    /**
     * Reads the environment variables {@code NUAN_*}; ports and paces have defaults, folders and secrets have none.
     *
     * @throws IllegalArgumentException naming the variable that is missing or wrong, never its value
     */
    public static SourcesSettings fromEnvironment(Map<String, String> environment) {
        EnvironmentVariables variables = new EnvironmentVariables(environment);
        int offset = variables.integer("NUAN_PORT_OFFSET", 0);
        Clock system = Clock.system(ZONE);
        return new SourcesSettings(
                variables.integer("NUAN_SOURCES_PORT", 18443 + offset),
                variables.integer("NUAN_SOURCES_SFTP_PORT", 18022 + offset),
                variables.integer("NUAN_BANK_SFTP_PORT", 18023 + offset),
                Path.of(variables.text("NUAN_DATA_DIR")),
                Path.of(variables.text("NUAN_TLS_DIR")),
                variables.text("NUAN_TLS_PASSWORD"),
                variables.text("NUAN_SFTP_PASSWORD"),
                variables.text("NUAN_ADMIN_TOKEN"),
                variables.decimal("NUAN_SOURCES_LATENCY", 1.0),
                variables.duration("NUAN_SOURCES_BATCH_INTERVAL", Duration.ofSeconds(3)),
                variables.duration("NUAN_BANK_ANSWER_DELAY", Duration.ofSeconds(2)),
                variables
                        .optional("NUAN_CLOCK_OFFSET_FILE")
                        .<Clock>map(file -> new OffsetFileClock(system, Path.of(file)))
                        .orElse(system));
    }

    /** Any free ports, answers at once: for the tests of those who talk to the stand-ins. */
    public static SourcesSettings forTests(
            Path dataDir, Path tlsDir, String tlsPassword, String sftpPassword, String adminToken) {
        return new SourcesSettings(
                0,
                0,
                0,
                dataDir,
                tlsDir,
                tlsPassword,
                sftpPassword,
                adminToken,
                0,
                Duration.ofMillis(100),
                Duration.ofMillis(50),
                Clock.system(ZONE));
    }

    /** The same with answers as slow as that multiplier makes them. */
    public SourcesSettings withLatency(double multiplier) {
        return new SourcesSettings(
                httpsPort,
                sourcesSftpPort,
                bankSftpPort,
                dataDir,
                tlsDir,
                tlsPassword,
                sftpPassword,
                adminToken,
                multiplier,
                batchInterval,
                answerDelay,
                clock);
    }

    /** The same with another clock. */
    public SourcesSettings withClock(Clock other) {
        return new SourcesSettings(
                httpsPort,
                sourcesSftpPort,
                bankSftpPort,
                dataDir,
                tlsDir,
                tlsPassword,
                sftpPassword,
                adminToken,
                latencyMultiplier,
                batchInterval,
                answerDelay,
                other);
    }

    /** Ports and folders only; the secrets stay out of logs. */
    @Override
    public String toString() {
        return "SourcesSettings[https=" + httpsPort + ", sftp=" + sourcesSftpPort + ", bank=" + bankSftpPort + ", data="
                + dataDir + "]";
    }
}
