package org.nuan.sources.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;

/**
 * The platform's own certification authority and the two certificates it signs, made with the JDK's keytool.
 *
 * <p>The authority's private key is thrown away once both are signed, so nobody can sign a third later. To renew,
 * delete the three files.
 */
public final class PlatformCertificates {

    /** Trust store with the authority's certificate. */
    public static final String TRUST_STORE = "ca.p12";

    /** Key store of the sources: SAN localhost and 127.0.0.1. */
    public static final String SERVER_STORE = "server.p12";

    /** Key store of verification-service: CN={@value #CLIENT_NAME}. */
    public static final String CLIENT_STORE = "client.p12";

    public static final String CLIENT_NAME = "verification-service";

    private static final String VALIDITY_DAYS = "3650";
    private static final String PASSWORD_VARIABLE = "NUAN_TLS_PASSWORD";

    private PlatformCertificates() {}

    /**
     * Makes {@code ca.p12}, {@code server.p12} and {@code client.p12} (PKCS12, one password) unless all three exist.
     *
     * @param password at least six characters, as keytool demands
     * @throws IOException if the folder cannot be written or keytool fails
     */
    public static void createIfAbsent(Path dir, String password) throws IOException {
        Files.createDirectories(dir);
        if (complete(dir)) {
            return;
        }
        Path workshop = Files.createTempDirectory(dir, ".making-");
        try {
            make(dir, workshop, password);
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot make the platform's certificates", e);
        } finally {
            clear(workshop);
        }
    }

    private static boolean complete(Path dir) {
        return Files.exists(dir.resolve(TRUST_STORE))
                && Files.exists(dir.resolve(SERVER_STORE))
                && Files.exists(dir.resolve(CLIENT_STORE));
    }

    private static void make(Path dir, Path workshop, String password) throws IOException, GeneralSecurityException {
        Path all = workshop.resolve("all.p12");
        keyPair(all, password, "ca", "CN=Nuan platform CA,O=Nuan", "bc:critical=ca:true", "ku:c=keyCertSign,cRLSign");
        keyPair(
                all,
                password,
                "server",
                "CN=localhost,O=Nuan",
                "san=dns:localhost,ip:127.0.0.1",
                "ku:c=digitalSignature",
                "eku=serverAuth");
        keyPair(all, password, "client", "CN=" + CLIENT_NAME + ",O=Nuan", "ku:c=digitalSignature", "eku=clientAuth");

        KeyStore made = load(all, password);
        KeyStore trust = empty();
        trust.setCertificateEntry("ca", made.getCertificate("ca"));
        store(trust, workshop.resolve(TRUST_STORE), password);
        store(single(made, "server", password), workshop.resolve(SERVER_STORE), password);
        store(single(made, "client", password), workshop.resolve(CLIENT_STORE), password);
        for (String file : List.of(SERVER_STORE, CLIENT_STORE, TRUST_STORE)) {
            Files.move(workshop.resolve(file), dir.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void keyPair(Path store, String password, String alias, String name, String... extensions)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-dname",
                name,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                VALIDITY_DAYS,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass:env",
                PASSWORD_VARIABLE));
        for (String extension : extensions) {
            command.addAll(List.of("-ext", extension));
        }
        if (!alias.equals("ca")) {
            command.addAll(List.of("-signer", "ca"));
        }
        run(command, password);
    }

    /** The password travels in the environment, because arguments show in the process list. */
    private static void run(List<String> command, String password) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put(PASSWORD_VARIABLE, password);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("keytool failed: " + output.strip());
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while keytool ran", e);
        }
    }

    private static KeyStore single(KeyStore from, String alias, String password)
            throws GeneralSecurityException, IOException {
        KeyStore store = empty();
        Certificate[] chain = from.getCertificateChain(alias);
        store.setKeyEntry(alias, from.getKey(alias, password.toCharArray()), password.toCharArray(), chain);
        return store;
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static KeyStore load(Path file, String password) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
        }
        return store;
    }

    private static void store(KeyStore store, Path file, String password) throws GeneralSecurityException, IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            store.store(out, password.toCharArray());
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void clear(Path workshop) throws IOException {
        try (var files = Files.newDirectoryStream(workshop)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(workshop);
    }
}
