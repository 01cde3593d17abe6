package org.nuan.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.client.MongoDatabase;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.nuan.testkit.TestMongo;
import org.nuan.testkit.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReferralApiTest {

    private static final TestMongo MONGO = new TestMongo();
    private static final TestTokens TOKENS = new TestTokens();
    private static final HttpServer INTAKE = intake();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROCESS = TOKENS.as("service-account-workflows", null, "process");
    private static final String PROVIDER = TOKENS.as("provider", "990101", "provider-worker");
    private static final String OTHER_PROVIDER = TOKENS.as("provider-west", "990102", "provider-worker");
    private static final String OWNER = TOKENS.as("citizen-lin", null, "citizen");
    private static final String NEIGHBOUR = TOKENS.as("citizen-zhao", null, "citizen");

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private final HttpClient http = HttpClient.newHttpClient();

    /** Plays intake: the application is the owner's alone. */
    private static HttpServer intake() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                boolean owner =
                        ("Bearer " + OWNER).equals(exchange.getRequestHeaders().getFirst("Authorization"));
                exchange.sendResponseHeaders(owner ? 200 : 404, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("nuan.security.issuer", TOKENS::issuer);
        registry.add("nuan.mongodb.uri", MONGO::uri);
        registry.add(
                "nuan.urls.intake",
                () -> "http://127.0.0.1:" + INTAKE.getAddress().getPort());
        registry.add("nuan.crypto.encryption-key", () -> Base64.getEncoder().encodeToString(new byte[32]));
        registry.add("nuan.crypto.blind-index-key", () -> Base64.getEncoder().encodeToString(new byte[32]));
    }

    private HttpResponse<String> post(String token, String path, String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/services/referrals" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String token, String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/services/referrals" + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String order(String applicationId, String service) {
        return """
                {"applicationId":"%s","householdId":"h-%s","region":"990101001001","service":"%s","note":"数学"}
                """.formatted(applicationId, applicationId, service);
    }

    private String offered(String applicationId) throws Exception {
        HttpResponse<String> answer = post(PROCESS, "", order(applicationId, "TUTORING"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("referralId").asText();
    }

    private static void refused(HttpResponse<String> answer, int status, String code) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(JSON.readTree(answer.body()).path("code").asText()).isEqualTo(code);
    }

    @Test
    void isOfferedAcceptedDeliveredAndConfirmedByTheRecipient() throws Exception {
        String id = offered("a-" + UUID.randomUUID());
        assertThat(state(post(PROVIDER, "/" + id + "/acceptance", ""))).isEqualTo("ACCEPTED");
        refused(post(PROVIDER, "/" + id + "/acceptance", ""), 409, "referral-wrong-state");
        assertThat(state(post(PROVIDER, "/" + id + "/delivery", ""))).isEqualTo("DELIVERED");
        refused(post(NEIGHBOUR, "/" + id + "/confirmation", ""), 403, "referral-not-yours");
        assertThat(state(post(OWNER, "/" + id + "/confirmation", ""))).isEqualTo("CONFIRMED");
        Document stored = database.getCollection("referrals")
                .find(new Document("_id", id))
                .first();
        assertThat(stored).isNotNull();
        assertThat(stored.getList("outbox", String.class)).hasSize(2).noneMatch(fact -> fact.contains("数学"));
    }

    private static String state(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("state").asText();
    }

    @Test
    void offeringTheSameServiceAgainFindsTheFirst() throws Exception {
        String application = "a-" + UUID.randomUUID();
        assertThat(offered(application)).isEqualTo(offered(application));
    }

    @Test
    void aRefusalNeedsAReason() throws Exception {
        String id = offered("a-" + UUID.randomUUID());
        refused(post(PROVIDER, "/" + id + "/refusal", "{\"reason\":\"  \"}"), 422, "invalid-fields");
        HttpResponse<String> answer = post(PROVIDER, "/" + id + "/refusal", "{\"reason\":\"no tutor this month\"}");
        assertThat(JSON.readTree(answer.body()).path("reason").asText()).isEqualTo("no tutor this month");
    }

    @Test
    void otherRegionsAndRolesAreRefusedAndLearnNothing() throws Exception {
        String id = offered("a-" + UUID.randomUUID());
        refused(post(OTHER_PROVIDER, "/" + id + "/acceptance", ""), 403, "referral-not-yours");
        refused(get(OTHER_PROVIDER, "/" + id), 404, "referral-not-found");
        refused(get(OTHER_PROVIDER, "?region=990101"), 403, "referral-not-yours");
        refused(get(OWNER, ""), 403, "referral-not-yours");
        refused(post(OWNER, "", order("x", "TUTORING")), 403, "referral-not-yours");
        JsonNode own = JSON.readTree(get(PROVIDER, "?state=OFFERED").body());
        assertThat(own.findValuesAsText("referralId")).contains(id);
        assertThat(database.getCollection("audit").countDocuments(new Document("action", "referrals-listed")))
                .as("a list is a look, too")
                .isPositive();
    }

    @Test
    void everyFaultOfAnOrderIsNamedAndNothingIsStored() throws Exception {
        long before = database.getCollection("referrals").countDocuments();
        HttpResponse<String> answer =
                post(PROCESS, "", "{\"region\":\"00\",\"service\":\"MAGIC\",\"note\":\"" + "x".repeat(501) + "\"}");
        refused(answer, 422, "invalid-fields");
        assertThat(JSON.readTree(answer.body()).path("errors").findValuesAsText("field"))
                .containsExactly("/applicationId", "/householdId", "/region", "/service", "/note");
        assertThat(database.getCollection("referrals").countDocuments()).isEqualTo(before);
    }

    @Test
    void describesItself() throws Exception {
        HttpResponse<String> api = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v3/api-docs"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(api.body())
                .contains("/api/services/referrals/{id}/acceptance")
                .contains("Idempotency-Key");
    }
}
