package org.nuan.sources.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuan.sources.Stand;

class PlatformCertificatesTest {

    @Test
    void makesAnAuthorityAServerAndAClient() throws Exception {
        Path dir = Stand.certificates();
        KeyStore trust = Stand.load(dir.resolve("ca.p12"));
        assertThat(Collections.list(trust.aliases())).allMatch(alias -> isCertificate(trust, alias));
        X509Certificate authority = (X509Certificate) trust.getCertificate("ca");

        X509Certificate server =
                (X509Certificate) Stand.load(dir.resolve("server.p12")).getCertificate("server");
        server.verify(authority.getPublicKey());
        assertThat(server.getSubjectAlternativeNames())
                .extracting(name -> String.valueOf(name.get(1)))
                .containsExactlyInAnyOrder("localhost", "127.0.0.1");

        KeyStore clients = Stand.load(dir.resolve("client.p12"));
        X509Certificate client = (X509Certificate) clients.getCertificate("client");
        client.verify(authority.getPublicKey());
        assertThat(client.getSubjectX500Principal().getName()).contains("CN=verification-service");
        assertThat(clients.isKeyEntry("client")).isTrue();
    }

    private static boolean isCertificate(KeyStore store, String alias) {
        try {
            return store.isCertificateEntry(alias);
        } catch (java.security.KeyStoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void leavesWhatExistsAlone() throws Exception {
        Path dir = Stand.certificates();
        FileTime before = Files.getLastModifiedTime(dir.resolve("ca.p12"));
        PlatformCertificates.createIfAbsent(dir, "another password");
        assertThat(Files.getLastModifiedTime(dir.resolve("ca.p12"))).isEqualTo(before);
    }

    @Test
    void leavesNothingBehindWhenItFails(@TempDir Path dir) throws Exception {
        assertThatThrownBy(() -> PlatformCertificates.createIfAbsent(dir, "short"))
                .isInstanceOf(IOException.class);
        try (var files = Files.list(dir)) {
            assertThat(files).isEmpty();
        }
    }
}
