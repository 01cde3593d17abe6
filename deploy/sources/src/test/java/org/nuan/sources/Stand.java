package org.nuan.sources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.nuan.sources.tls.PlatformCertificates;

/** A running set of stand-ins for one test class, with a client that speaks to it. */
public final class Stand implements AutoCloseable {

    public static final String PASSWORD = "certificates-for-tests";
    public static final String SFTP_PASSWORD = "sftp-for-tests";
    public static final String TOKEN = "token-for-tests";
    public static final ObjectMapper JSON = new ObjectMapper();

    public final Path data;
    public final SourcesServer server;
    private final HttpClient verification;
    private final HttpClient stranger;

    public Stand(Path dir) throws Exception {
        this(dir, 0);
    }

    public Stand(Path dir, double latency) throws Exception {
        data = dir.resolve("data");
        Path tls = certificates();
        server = SourcesServer.start(SourcesSettings.forTests(data, tls, PASSWORD, SFTP_PASSWORD, TOKEN)
                .withLatency(latency));
        verification = client(tls, Optional.of(tls.resolve(PlatformCertificates.CLIENT_STORE)));
        stranger = client(tls, Optional.empty());
    }

    /** Certificates are slow to make, so all tests of one run share them. */
    public static synchronized Path certificates() throws IOException {
        Path dir = Path.of("target", "test-tls").toAbsolutePath();
        PlatformCertificates.createIfAbsent(dir, PASSWORD);
        return dir;
    }

    /** A client that trusts the authority in that folder and shows the certificate in that store, if any. */
    public static HttpClient client(Path trust, Optional<Path> keyStore) throws IOException, GeneralSecurityException {
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(load(trust.resolve(PlatformCertificates.TRUST_STORE)));
        SSLContext context = SSLContext.getInstance("TLS");
        if (keyStore.isPresent()) {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(load(keyStore.get()), PASSWORD.toCharArray());
            context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
        } else {
            context.init(null, trusted.getTrustManagers(), null);
        }
        return HttpClient.newBuilder().sslContext(context).build();
    }

    public static KeyStore load(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    public URI uri(String path) {
        return URI.create("https://localhost:" + server.httpsPort() + path);
    }

    public static String query(String queryId, String citizenId, String name, String... items) {
        return JSON.createObjectNode()
                .put("queryId", queryId)
                .put("purpose", "dibao-application")
                .put("letterNumber", "L-1")
                .put("asOf", "2026-11-22")
                .<com.fasterxml.jackson.databind.node.ObjectNode>set(
                        "person",
                        JSON.createObjectNode().put("citizenId", citizenId).put("name", name))
                .<com.fasterxml.jackson.databind.node.ObjectNode>set("items", JSON.valueToTree(items))
                .toString();
    }

    public HttpResponse<String> ask(String sourceId, String body) throws IOException, InterruptedException {
        return ask(verification, sourceId, body);
    }

    public HttpResponse<String> askWithoutCertificate(String sourceId, String body)
            throws IOException, InterruptedException {
        return ask(stranger, sourceId, body);
    }

    public HttpResponse<String> ask(HttpClient client, String sourceId, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri("/sources/" + sourceId + "/queries"))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public JsonNode answer(String sourceId, String body) throws IOException, InterruptedException {
        return JSON.readTree(ask(sourceId, body).body());
    }

    public HttpResponse<String> admin(String method, String path, String body)
            throws IOException, InterruptedException {
        return admin("Bearer " + TOKEN, method, path, body);
    }

    public HttpResponse<String> admin(String authorization, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return stranger.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        verification.close();
        stranger.close();
    }
}
