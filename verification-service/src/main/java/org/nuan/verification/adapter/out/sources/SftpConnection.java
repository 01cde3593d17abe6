package org.nuan.verification.adapter.out.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.jspecify.annotations.Nullable;

/** One SFTP session, opened when needed and again after it broke. Only a server with the pinned key is talked to. */
final class SftpConnection implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SourcesAddress address;
    private final SshClient ssh = SshClient.setUpDefaultClient();
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable SftpClient sftp;

    SftpConnection(SourcesAddress address) {
        this.address = address;
        ssh.setServerKeyVerifier((session, from, key) -> isPinned(key));
    }

    /** Something done with an open session. */
    @FunctionalInterface
    interface Work<T> {
        T on(SftpClient client) throws IOException;
    }

    <T> T with(Work<T> work) throws IOException {
        turn.lock();
        try {
            return work.on(open());
        } catch (IOException | RuntimeException e) {
            drop();
            throw e;
        } finally {
            turn.unlock();
        }
    }

    private SftpClient open() throws IOException {
        SftpClient present = sftp;
        if (present != null && present.isOpen()) {
            return present;
        }
        if (!ssh.isStarted()) {
            ssh.start();
        }
        ClientSession session = ssh.connect(address.sftpUser(), address.sftpHost(), address.sftpPort())
                .verify(PATIENCE)
                .getSession();
        try {
            session.addPasswordIdentity(address.sftpPassword());
            session.auth().verify(PATIENCE);
            SftpClient fresh =
                    SftpClientFactory.instance().createSftpClient(session).singleSessionInstance();
            sftp = fresh;
            return fresh;
        } catch (IOException | RuntimeException e) {
            session.close(true);
            throw e;
        }
    }

    private boolean isPinned(PublicKey shown) {
        try {
            PublicKey pinned = PublicKeyEntry.parsePublicKeyEntry(
                            Files.readString(address.hostKey()).strip())
                    .resolvePublicKey(null, null, PublicKeyEntryResolver.IGNORING);
            return pinned != null && KeyUtils.compareKeys(pinned, shown);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private void drop() throws IOException {
        SftpClient broken = sftp;
        sftp = null;
        if (broken != null) {
            broken.close();
        }
    }

    @Override
    public void close() throws IOException {
        turn.lock();
        try {
            drop();
        } finally {
            ssh.stop();
            turn.unlock();
        }
    }
}
