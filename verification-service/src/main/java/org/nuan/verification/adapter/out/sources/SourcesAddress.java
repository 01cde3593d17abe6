package org.nuan.verification.adapter.out.sources;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where the sources are and what proves who is who.
 *
 * @param baseUrl of the HTTPS sources
 * @param tlsDir folder with {@code ca.p12} (whom to trust) and {@code client.p12} (who we are)
 * @param connectTimeout until the certificates of both sides are checked
 * @param hostKey OpenSSH public key line of the SFTP server
 */
public record SourcesAddress(
        URI baseUrl,
        Path tlsDir,
        String tlsPassword,
        Duration connectTimeout,
        String sftpHost,
        int sftpPort,
        String sftpUser,
        String sftpPassword,
        Path hostKey) {

    @Override
    public String toString() {
        return "SourcesAddress[" + baseUrl + ", " + sftpHost + ":" + sftpPort + "]";
    }
}
