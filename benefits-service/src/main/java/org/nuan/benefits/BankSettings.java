package org.nuan.benefits;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the paying bank is and who pays.
 *
 * @param hostKey file with the bank's public host key, one OpenSSH line
 * @param round pause between two rounds of the clockwork
 * @param uncertainWait how long after a broken attempt a sign of the file is awaited before it is sent again
 */
@ConfigurationProperties("nuan.benefits.bank")
public record BankSettings(
        String host, int port, String user, String password, Path hostKey, Duration round, Duration uncertainWait) {

    @Override
    public String toString() {
        return user + "@" + host + ":" + port;
    }
}
