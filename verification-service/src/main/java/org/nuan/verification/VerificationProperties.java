package org.nuan.verification;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.nuan.verification.adapter.out.sources.SourcesAddress;
import org.nuan.verification.application.ask.AskSettings;
import org.nuan.verification.domain.comparison.Tolerances;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of this service, with what each means in {@code application.yml}.
 *
 * @param sourcesFile another source catalogue than the shipped one
 */
@ConfigurationProperties("nuan.verification")
record VerificationProperties(
        @Nullable Path sourcesFile,
        Duration deadline,
        Duration batchWait,
        Duration batchPoll,
        Duration batchExpiry,
        Duration lease,
        Duration breakerPause,
        int concurrentReports,
        int concurrentCalls,
        int retryPercent,
        Tolerance tolerance,
        Connection sources) {

    record Tolerance(
            long incomeFen,
            int incomePercent,
            long majorIncomeFen,
            long balanceFloorFen,
            long majorBalanceFen,
            int homesUndeclaredMinor) {}

    record Connection(
            URI url,
            Path tlsDir,
            String tlsPassword,
            Duration connectTimeout,
            String sftpHost,
            int sftpPort,
            String sftpUser,
            String sftpPassword,
            Path hostKey) {}

    AskSettings asking() {
        return new AskSettings(deadline, batchWait, batchPoll, batchExpiry, lease, concurrentReports, retryPercent);
    }

    Tolerances tolerances() {
        return new Tolerances(
                tolerance.incomeFen,
                tolerance.incomePercent,
                tolerance.majorIncomeFen,
                tolerance.balanceFloorFen,
                tolerance.majorBalanceFen,
                tolerance.homesUndeclaredMinor);
    }

    SourcesAddress address() {
        return new SourcesAddress(
                sources.url,
                sources.tlsDir,
                sources.tlsPassword,
                sources.connectTimeout,
                sources.sftpHost,
                sources.sftpPort,
                sources.sftpUser,
                sources.sftpPassword,
                sources.hostKey);
    }
}
