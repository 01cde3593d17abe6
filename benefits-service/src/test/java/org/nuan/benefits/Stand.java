package org.nuan.benefits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.nuan.sources.SourcesServer;
import org.nuan.sources.SourcesSettings;
import org.nuan.sources.tls.PlatformCertificates;
import org.nuan.testkit.TestTokens;

/** What stands around the service in its tests: the paying bank, the issuer of tokens, and an intake that knows Lin. */
final class Stand {

    static final TestTokens TOKENS = new TestTokens();
    static final String PROCESS = TOKENS.as("service-account-workflows", null, "process");
    static final String CASEWORKER = TOKENS.as("caseworker", "990101001", "township-caseworker");
    static final String FINANCE = TOKENS.as("finance", "990101", "county-finance");
    static final String FINANCE_TWO = TOKENS.as("finance-two", "990101", "county-finance");
    static final String FINANCE_WEST = TOKENS.as("finance-west", "990102", "county-finance");
    static final String AUDITOR = TOKENS.as("auditor", "99", "auditor");
    static final String OWNER = TOKENS.as("citizen-lin", null, "citizen");
    static final String NEIGHBOUR = TOKENS.as("citizen-zhao", null, "citizen");
    static final String PROVIDER = TOKENS.as("provider", "990101", "provider-worker");

    static final String SFTP_PASSWORD = "sftp-password-for-tests";
    private static final String ADMIN_TOKEN = "admin-token-for-tests";
    private static final String TLS_PASSWORD = "tls-password-for-tests";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Stand ONLY = new Stand();

    private final Path data;
    private final SourcesServer sources;
    private final HttpServer intake;
    private final HttpClient admin;

    private Stand() {
        try {
            data = Files.createTempDirectory("nuan-test-bank");
            Path tls = data.resolve("tls");
            PlatformCertificates.createIfAbsent(tls, TLS_PASSWORD);
            sources =
                    SourcesServer.start(SourcesSettings.forTests(data, tls, TLS_PASSWORD, SFTP_PASSWORD, ADMIN_TOKEN));
            admin = HttpClient.newBuilder()
                    .sslContext(trusting(tls.resolve(PlatformCertificates.TRUST_STORE)))
                    .build();
            intake = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            intake.createContext("/api/intake/applications/", exchange -> {
                boolean owner =
                        ("Bearer " + OWNER).equals(exchange.getRequestHeaders().getFirst("Authorization"));
                exchange.sendResponseHeaders(owner ? 200 : 404, -1);
                exchange.close();
            });
            intake.start();
        } catch (Exception e) {
            throw new IllegalStateException("the stand could not be built", e);
        }
    }

    static Stand get() {
        return ONLY;
    }

    private static SSLContext trusting(Path trustStore) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(trustStore)) {
            store.load(in, TLS_PASSWORD.toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    Path data() {
        return data;
    }

    int bankPort() {
        return sources.bankSftpPort();
    }

    String intakeUrl() {
        return "http://127.0.0.1:" + intake.getAddress().getPort();
    }

    private HttpRequest.Builder administration(String path) {
        return HttpRequest.newBuilder(URI.create("https://localhost:" + sources.httpsPort() + path))
                .header("Authorization", "Bearer " + ADMIN_TOKEN);
    }

    /** Lines of the bank's ledger about one of our files. */
    List<JsonNode> ledgerOf(String messageId) throws Exception {
        String all = admin.send(administration("/admin/bank/ledger").build(), HttpResponse.BodyHandlers.ofString())
                .body();
        List<JsonNode> lines = new ArrayList<>();
        for (JsonNode line : JSON.readTree(all)) {
            if (line.path("msgId").asText().equals(messageId)) {
                lines.add(line);
            }
        }
        return lines;
    }

    void bankRejectsFiles(boolean rejects) throws Exception {
        HttpResponse<String> answer = admin.send(
                administration("/admin/bank/faults")
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"rejectFiles\":" + rejects + "}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.body());
        }
    }
}
