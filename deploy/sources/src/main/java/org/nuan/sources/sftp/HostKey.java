package org.nuan.sources.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Iterator;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.util.security.SecurityUtils;

/** A server's own key: made once, kept in OpenSSH format, its public half beside it as {@code .pub} for the clients. */
final class HostKey {

    private HostKey() {}

    static KeyPair loadOrCreate(Path file) throws IOException, GeneralSecurityException {
        KeyPair key = Files.exists(file) ? load(file) : create(file);
        Path publicFile = file.resolveSibling(file.getFileName() + ".pub");
        Path fresh = file.resolveSibling(file.getFileName() + ".pub.new");
        Files.writeString(fresh, PublicKeyEntry.toString(key.getPublic()) + "\n");
        Files.move(fresh, publicFile, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return key;
    }

    private static KeyPair load(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            Iterator<KeyPair> keys = SecurityUtils.loadKeyPairIdentities(
                            null, NamedResource.ofName(file.toString()), in, FilePasswordProvider.EMPTY)
                    .iterator();
            return keys.next();
        }
    }

    private static KeyPair create(Path file) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair key = generator.generateKeyPair();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream out = Files.newOutputStream(fresh)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "nuan", null, out);
        }
        if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        return key;
    }
}
