package org.nuan.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.nuan.sources.SourcesServer;
import org.nuan.sources.SourcesSettings;
import org.nuan.sources.tls.PlatformCertificates;
import org.nuan.testkit.Await;
import org.nuan.testkit.TestMongo;
import org.nuan.testkit.TestTokens;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service with a store, an issuer of tokens and the stand-ins of all sources, all on loopback. */
final class Platform implements AutoCloseable {

    static final String VILLAGE = "990101001001";
    private static final String PASSWORD = Certificates.PASSWORD;
    private static final String ADMIN = "test-admin";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final TestMongo mongo = new TestMongo();
    final TestTokens tokens = new TestTokens();
    final ObjectMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final SourcesServer sources;
    private final HttpClient admin;
    private final MongoClient mongoClient;
    private @Nullable ConfigurableApplicationContext service;

    Platform() {
        this(0);
    }

    Platform(double latency) {
        try {
            folder = Files.createTempDirectory("nuan-verification");
            sources =
                    SourcesServer.start(SourcesSettings.forTests(folder, Certificates.ours(), PASSWORD, PASSWORD, ADMIN)
                            .withLatency(latency));
            admin = HttpClient.newBuilder()
                    .sslContext(trusting(Certificates.ours()))
                    .build();
            mongoClient = MongoClients.create(mongo.uri());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext trusting(Path tlsDir) throws GeneralSecurityException, IOException {
        java.security.KeyStore store = java.security.KeyStore.getInstance(
                tlsDir.resolve(PlatformCertificates.TRUST_STORE).toFile(), PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    Path folder() {
        return folder;
    }

    Platform start(String... settings) {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--logging.level.root=WARN",
                "--nuan.verification.deadline=PT15S",
                "--nuan.verification.batch-wait=PT10S",
                "--nuan.verification.batch-poll=PT0.05S",
                "--nuan.verification.collect-every=PT0.1S",
                "--nuan.verification.resume-every=PT0.1S",
                "--nuan.verification.lease=PT3S",
                "--NUAN_ISSUER=" + tokens.issuer(),
                "--NUAN_MONGODB_URI=" + mongo.uri(),
                "--NUAN_ENCRYPTION_KEY=" + key,
                "--NUAN_BLIND_INDEX_KEY=" + key,
                "--NUAN_SOURCES_URL=https://localhost:" + sources.httpsPort(),
                "--NUAN_SOURCES_SFTP_PORT=" + sources.sourcesSftpPort(),
                "--NUAN_TLS_DIR=" + Certificates.ours(),
                "--NUAN_TLS_PASSWORD=" + PASSWORD,
                "--NUAN_SFTP_PASSWORD=" + PASSWORD,
                "--NUAN_DATA_DIR=" + folder));
        arguments.addAll(Arrays.asList(settings));
        service = new SpringApplicationBuilder(VerificationApplication.class).run(arguments.toArray(String[]::new));
        return this;
    }

    void stop() {
        if (service != null) {
            service.close();
            service = null;
        }
    }

    <T> T bean(Class<T> type) {
        return running().getBean(type);
    }

    private ConfigurableApplicationContext running() {
        return Optional.ofNullable(service).orElseThrow();
    }

    String process() {
        return tokens.as("service-account-workflows", null, "process");
    }

    String caseworker() {
        return tokens.as("caseworker", "990101001", "township-caseworker");
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + running().getEnvironment().getProperty("local.server.port")
                + "/api/verification" + path);
    }

    Answer get(String token, String path) {
        return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token));
    }

    Answer post(String token, String path, String body) {
        return post(token, path, body, UUID.randomUUID().toString());
    }

    Answer post(String token, String path, String body, String key) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), json.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String text(String token, String path) {
        try {
            return http.send(
                            HttpRequest.newBuilder(uri(path).normalize())
                                    .header("Authorization", "Bearer " + token)
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    record Answer(int status, JsonNode body) {}

    /** Orders a report and gives its id. */
    String order(Household household) {
        Answer answer = post(process(), "/reports", household.order());
        if (answer.status() != 202) {
            throw new AssertionError("refused: " + answer);
        }
        return answer.body().get("reportId").asText();
    }

    JsonNode report(String reportId) {
        return get(process(), "/reports/" + reportId).body();
    }

    JsonNode closed(String reportId) {
        return version(reportId, 1);
    }

    JsonNode version(String reportId, int version) {
        return Await.until(
                "version " + version + " of the report",
                PATIENCE,
                () -> Optional.of(report(reportId))
                        .filter(r -> r.get("version").asInt() >= version
                                && !r.get("status").asText().equals("RUNNING")));
    }

    void fault(String sourceId, String kind, long delayMillis) {
        admin("PUT", "/admin/faults/" + sourceId, "{\"kind\":\"" + kind + "\",\"delayMillis\":" + delayMillis + "}");
    }

    void noFaults() {
        admin("DELETE", "/admin/faults", "");
    }

    /** How often each source was asked about that person, as the sources themselves counted. */
    JsonNode asked(String citizenId) {
        return admin("GET", "/admin/queries?person=" + citizenId, "").get("sources");
    }

    private JsonNode admin(String method, String path, String body) {
        try {
            HttpResponse<String> response = admin.send(
                    HttpRequest.newBuilder(URI.create("https://localhost:" + sources.httpsPort() + path))
                            .header("Authorization", "Bearer " + ADMIN)
                            .method(method, BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AssertionError(method + " " + path + ": " + response.statusCode());
            }
            return response.body().isEmpty() ? json.createObjectNode() : json.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    MongoCollection<Document> collection(String name) {
        return mongoClient.getDatabase("nuan_verification").getCollection(name);
    }

    @Override
    public void close() {
        stop();
        sources.close();
        mongoClient.close();
        mongo.close();
        tokens.close();
    }
}
