package org.nuan.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.nuan.runtime.audit.AuditTrail;
import org.nuan.testkit.Await;
import org.nuan.testkit.TestKafka;
import org.nuan.testkit.TestMongo;
import org.nuan.testkit.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = SampleService.class)
class SampleServiceTest {

    private static final TestMongo MONGO = new TestMongo();
    private static final TestTokens TOKENS = new TestTokens();
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private SampleService.Received received;

    @Autowired
    private KafkaTemplate<String, String> kafka;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String token = TOKENS.as("caseworker", "990101001", "township-caseworker");

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("spring.application.name", () -> "sample-service");
        registry.add("nuan.security.issuer", TOKENS::issuer);
        registry.add("nuan.kafka.bootstrap", TestKafka::bootstrap);
        registry.add("nuan.mongodb.uri", MONGO::uri);
        registry.add("nuan.mongodb.database", () -> "sample");
        registry.add("nuan.crypto.encryption-key", () -> Base64.getEncoder().encodeToString(new byte[32]));
        registry.add("nuan.crypto.blind-index-key", () -> Base64.getEncoder().encodeToString(new byte[32]));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> post(String key, String body) throws IOException, InterruptedException {
        return send(request("/api/sample/gifts")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void isProblem(HttpResponse<String> answer, int status, String code) throws IOException {
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("type").asText()).isEqualTo("urn:nuan:problem:" + code);
        assertThat(problem.path("detail").asText()).isNotBlank();
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndActsOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = post(key, "{\"name\":\"rice\",\"fen\":100}");
        HttpResponse<String> second = post(key, "{\"name\":\"rice\",\"fen\":100}");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
        isProblem(post(key, "{\"name\":\"rice\",\"fen\":200}"), 422, "idempotency-key-reused");
    }

    @Test
    void aFactWrittenWithItsAggregateReachesItsHandlerOnceAndLeavesTheDocument() throws Exception {
        HttpResponse<String> answer = post(UUID.randomUUID().toString(), "{\"name\":\"oil\",\"fen\":5}");
        String id = JSON.readTree(answer.body()).path("id").asText();
        Await.until("the outbox to empty", Duration.ofSeconds(20), () -> {
            Document gift = database.getCollection("gifts")
                    .find(new Document("_id", id))
                    .first();
            return gift != null
                    && !gift.getBoolean("outboxPending")
                    && gift.getList("outbox", String.class).isEmpty();
        });
        int before = received.ids.size();
        Await.until("the fact to arrive", Duration.ofSeconds(20), () -> !received.ids.isEmpty());
        assertThat(received.ids).doesNotHaveDuplicates();
        assertThat(before).isLessThanOrEqualTo(received.ids.size());
    }

    @Test
    void aHandlerThatFailsIsOfferedTheFactAgainAndADuplicateIsIgnored() {
        String id = UUID.randomUUID().toString();
        String event = """
                {"specversion":"1.0","id":"%s","source":"/t","type":"org.nuan.payment.paid","subject":"h",
                 "time":"2026-11-22T00:00:00Z","datacontenttype":"application/json",
                 "data":{"paymentId":"p","payRunId":"r","awardId":"a","applicationId":"x","householdId":"h","month":"2026-12"}}
                """.formatted(id);
        received.failuresLeft.set(2);
        kafka.send("nuan.benefits", "h", "not json at all");
        kafka.send("nuan.benefits", "h", event);
        kafka.send("nuan.benefits", "h", event);
        kafka.send("nuan.benefits", "h", event.replace(id, "last-" + id));
        Await.until("the last fact", Duration.ofSeconds(30), () -> received.ids.contains("last-" + id));
        assertThat(received.ids).containsOnlyOnce(id);
    }

    @Test
    void refusalsAndFaultsAreProblemsInTheCallersLanguage() throws Exception {
        isProblem(send(request("/api/sample/secret").GET()), 403, "not-yours");
        isProblem(send(request("/api/nothing").GET()), 404, "not-found");
        isProblem(post(UUID.randomUUID().toString(), "{\"name\":\"x\",\"fen\":1,\"extra\":2}"), 400, "unknown-field");
        isProblem(post(UUID.randomUUID().toString(), "{"), 400, "not-readable");
        isProblem(post(UUID.randomUUID().toString(), "{\"name\":\"x\",\"fen\":0}"), 422, "invalid-fields");
        isProblem(post("short", "{}"), 400, "idempotency-key-missing");
        isProblem(
                send(request("/api/sample/gifts").POST(HttpRequest.BodyPublishers.ofString("{}"))),
                400,
                "idempotency-key-missing");
        isProblem(post(UUID.randomUUID().toString(), "{\"name\":\"" + "x".repeat(300_000) + "\"}"), 413, "too-large");
        HttpResponse<String> english = send(
                request("/api/sample/secret").header("Accept-Language", "en").GET());
        assertThat(JSON.readTree(english.body()).path("title").asText()).isEqualTo("Not permitted");
        HttpResponse<String> french = send(
                request("/api/sample/secret").header("Accept-Language", "fr").GET());
        assertThat(JSON.readTree(french.body()).path("title").asText()).isEqualTo("没有权限");
    }

    @Test
    void anotherMediaTypeIsRefused() throws Exception {
        isProblem(
                send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/sample/gifts"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "text/plain")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString("hello"))),
                415,
                "wrong-media-type");
    }

    @Test
    void aFaultOfOursSaysNothingOfItsInside() throws Exception {
        HttpResponse<String> answer = send(request("/api/sample/broken").GET());
        isProblem(answer, 500, "our-fault");
        assertThat(answer.body()).doesNotContain("personal detail");
    }

    @Test
    void aServiceThatIsAwayIsNoFaultOfTheCaller() throws Exception {
        HttpResponse<String> answer = send(request("/api/sample/away").GET());
        isProblem(answer, 503, "service-unavailable");
        assertThat(answer.body()).doesNotContain("127.0.0.1");
    }

    @Test
    void onlyGoodTokensPass() throws Exception {
        for (String bad : new String[] {
            TOKENS.expired("caseworker", "990101001", "township-caseworker"),
            TOKENS.foreign("caseworker", "990101001", "township-caseworker"),
            TOKENS.otherAudience("caseworker", "990101001", "township-caseworker"),
            "nonsense"
        }) {
            HttpResponse<String> answer =
                    send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/sample/secret"))
                            .header("Authorization", "Bearer " + bad)
                            .GET());
            isProblem(answer, 401, "not-signed-in");
        }
        HttpRequest.Builder none =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/prometheus"));
        assertThat(send(none.GET()).statusCode()).isEqualTo(401);
        assertThat(send(request("/actuator/prometheus").GET()).statusCode()).isEqualTo(403);
        HttpRequest.Builder health =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"));
        assertThat(send(health.GET()).statusCode()).isEqualTo(200);
    }

    @Test
    void theAuditChainShowsWhoeverTampersWithIt() throws Exception {
        for (int i = 0; i < 3; i++) {
            post(UUID.randomUUID().toString(), "{\"name\":\"a\",\"fen\":1}");
        }
        assertThat(audit.firstBroken()).isEmpty();
        Document second =
                database.getCollection("audit").find(new Document("_id", 2L)).first();
        assertThat(second).isNotNull();
        database.getCollection("audit")
                .updateOne(new Document("_id", 2L), new Document("$set", new Document("actor", "somebody-else")));
        assertThat(audit.firstBroken()).hasValue(2);
        database.getCollection("audit")
                .updateOne(
                        new Document("_id", 2L),
                        new Document("$set", new Document("actor", second.getString("actor"))));
        assertThat(audit.firstBroken()).isEmpty();
    }
}
