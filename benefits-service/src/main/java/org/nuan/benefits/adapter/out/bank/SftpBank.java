package org.nuan.benefits.adapter.out.bank;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.nuan.benefits.application.payment.Bank;
import org.nuan.benefits.domain.bank.MessageId;
import org.nuan.benefits.domain.bank.PaymentFile;

/**
 * The paying bank over SFTP: files go to {@code /in/<message>.xml}, written beside and then renamed, so that the bank never
 * sees half of one; answers come in {@code /out/<message>.pain002.xml}.
 */
public final class SftpBank implements Bank, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST_ANSWER = 256 * 1024 * 1024;

    /**
     * Where the bank is.
     *
     * @param hostKey file with the bank's public host key
     */
    public record Address(String host, int port, String user, String password, Path hostKey) {

        @Override
        public String toString() {
            return user + "@" + host + ":" + port;
        }
    }

    private interface Work<T> {

        T with(SftpClient sftp) throws IOException;
    }

    private final Address address;
    private final SshClient client = SshClient.setUpDefaultClient();

    public SftpBank(Address address) {
        this.address = address;
        client.setServerKeyVerifier(new PinnedHostKey(address.hostKey()));
        // What lies in the home folder of whoever runs the service has no say here.
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.start();
    }

    @Override
    public void deliver(PaymentFile file) {
        over(sftp -> {
            if (shows(sftp, file.messageId())) {
                return true;
            }
            String name = incoming(file.messageId());
            try (OutputStream out = sftp.write(
                    name + ".part",
                    SftpClient.OpenMode.Write,
                    SftpClient.OpenMode.Create,
                    SftpClient.OpenMode.Truncate)) {
                out.write(file.xml().getBytes(StandardCharsets.UTF_8));
            }
            sftp.rename(name + ".part", name);
            return true;
        });
    }

    @Override
    public boolean knows(MessageId message) {
        return over(sftp -> shows(sftp, message));
    }

    @Override
    public Optional<String> answerTo(MessageId message) {
        return over(sftp -> {
            if (!exists(sftp, outgoing(message))) {
                return Optional.empty();
            }
            try (var in = sftp.read(outgoing(message))) {
                byte[] bytes = in.readNBytes(LARGEST_ANSWER);
                return Optional.of(new String(bytes, StandardCharsets.UTF_8));
            }
        });
    }

    private static boolean shows(SftpClient sftp, MessageId message) throws IOException {
        return exists(sftp, incoming(message)) || exists(sftp, outgoing(message));
    }

    private static String incoming(MessageId message) {
        return "/in/" + message.value() + ".xml";
    }

    private static String outgoing(MessageId message) {
        return "/out/" + message.value() + ".pain002.xml";
    }

    private static boolean exists(SftpClient sftp, String path) throws IOException {
        try {
            sftp.stat(path);
            return true;
        } catch (SftpException e) {
            if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
                return false;
            }
            throw e;
        }
    }

    private <T> T over(Work<T> work) {
        try (ClientSession session = client.connect(address.user(), address.host(), address.port())
                .verify(PATIENCE)
                .getSession()) {
            session.addPasswordIdentity(address.password());
            session.auth().verify(PATIENCE);
            try (SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
                return work.with(sftp);
            }
        } catch (IOException e) {
            throw new BankUnreachable("the bank at " + address + " could not be used", e);
        }
    }

    @Override
    public void close() {
        client.stop();
    }
}
