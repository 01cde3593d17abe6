package org.nuan.verification.adapter.out.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** TLS that trusts the platform's authority alone and shows our own certificate. */
final class MutualTls {

    private static final String TRUST = "ca.p12";
    private static final String OWN = "client.p12";

    private MutualTls() {}

    /**
     * @throws IllegalStateException naming the file that cannot be used
     */
    static SSLContext context(Path folder, String password) {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store(folder.resolve(TRUST), password));
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(store(folder.resolve(OWN), password), password.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the certificates in " + folder + " cannot be used", e);
        }
    }

    private static KeyStore store(Path file, String password) throws GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            return store;
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file + " with the given password", e);
        }
    }
}
