package org.nuan.local.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Trust in the platform's own certification authority, and in no other. */
public final class Trust {
    private Trust() {}

    public static SSLContext platform(Path tlsFolder, String password) {
        Path file = tlsFolder.resolve("ca.p12");
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw Trouble.notReady("The platform's certificates cannot be read: " + file + " (" + e.getMessage()
                    + ").\nDelete the folder " + tlsFolder + "; the next start makes new ones.");
        }
    }
}
