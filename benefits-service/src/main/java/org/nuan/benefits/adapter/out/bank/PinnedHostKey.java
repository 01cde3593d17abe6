package org.nuan.benefits.adapter.out.bank;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Trusts the one host key that was handed over beforehand, in a file with one OpenSSH public key line. */
final class PinnedHostKey implements ServerKeyVerifier {

    private static final Logger LOG = LoggerFactory.getLogger(PinnedHostKey.class);

    private final Path file;

    PinnedHostKey(Path file) {
        this.file = file;
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey presented) {
        try {
            PublicKey pinned = AuthorizedKeyEntry.parseAuthorizedKeyEntry(
                            Files.readString(file).strip())
                    .resolvePublicKey(session, PublicKeyEntryResolver.IGNORING);
            boolean same = pinned != null && KeyUtils.compareKeys(pinned, presented);
            if (!same) {
                LOG.error("the bank at {} shows a host key that is not the agreed one", address);
            }
            return same;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            LOG.atError()
                    .setMessage("the bank's host key in {} cannot be read")
                    .addArgument(file)
                    .setCause(e)
                    .log();
            return false;
        }
    }
}
