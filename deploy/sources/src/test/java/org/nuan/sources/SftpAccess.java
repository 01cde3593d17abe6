package org.nuan.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** An SFTP client that knows the server by its published host key. */
public final class SftpAccess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SshClient ssh = SshClient.setUpDefaultClient();
    private final ClientSession session;
    private final SftpClient sftp;

    public SftpAccess(int port, String user, String password, Path hostKey) throws IOException {
        PublicKey expected = readKey(hostKey);
        ssh.setServerKeyVerifier((s, address, key) -> KeyUtils.compareKeys(expected, key));
        ssh.start();
        try {
            session = ssh.connect(user, "127.0.0.1", port).verify(PATIENCE).getSession();
            session.addPasswordIdentity(password);
            session.auth().verify(PATIENCE);
            sftp = SftpClientFactory.instance().createSftpClient(session);
        } catch (IOException | RuntimeException e) {
            ssh.stop();
            throw e;
        }
    }

    private static PublicKey readKey(Path file) throws IOException {
        try {
            return PublicKeyEntry.parsePublicKeyEntry(Files.readString(file)).resolvePublicKey(null, null, null);
        } catch (java.security.GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** Written under another name first, as the protocol wants it. */
    public void upload(String path, String content) throws IOException {
        try (var out = sftp.write(path + ".part")) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        sftp.rename(path + ".part", path);
    }

    public Optional<String> download(String path) throws IOException {
        try (var in = sftp.read(path)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (SftpException e) {
            if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        session.close();
        ssh.stop();
    }
}
