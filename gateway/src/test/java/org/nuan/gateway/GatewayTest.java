package org.nuan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.nuan.testkit.ArchitectureRules;
import org.nuan.testkit.TestTokens;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GatewayTest {

    private static final TestTokens TOKENS = new TestTokens();
    private static final HttpServer BEHIND = behind();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 5;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    /** Stands behind the gateway and says what reached it. */
    private static HttpServer behind() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> {
                exchange.getRequestBody().readAllBytes();
                byte[] body = (exchange.getRequestURI()
                                + " correlation=" + exchange.getRequestHeaders().getFirst("X-Correlation-Id")
                                + " host=" + exchange.getRequestHeaders().getFirst("Host")
                                + " cookie=" + exchange.getRequestHeaders().getFirst("Cookie"))
                        .getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        String up = "http://127.0.0.1:" + BEHIND.getAddress().getPort();
        String down = "http://127.0.0.1:" + closedPort();
        registry.add("nuan.security.issuer", TOKENS::issuer);
        registry.add("nuan.gateway.portal", () -> up);
        registry.add("nuan.gateway.services.intake", () -> up);
        registry.add("nuan.gateway.services.verification", () -> up);
        registry.add("nuan.gateway.services.services", () -> up);
        registry.add("nuan.gateway.services.workflows", () -> up);
        registry.add("nuan.gateway.services.benefits", () -> down);
        registry.add("nuan.gateway.burst", () -> 40);
        registry.add("nuan.gateway.requests-per-second", () -> 1);
        registry.add("nuan.gateway.tries-per-minute", () -> TRIES);
    }

    private HttpRequest.Builder request(String path, String user) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + TOKENS.as(user, null, "citizen"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void isProblem(HttpResponse<String> answer, int status, String code) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("detail").asText()).isNotBlank();
    }

    @Test
    void passesGoodCallsOnWithACorrelationIdAndWithoutCookies() throws Exception {
        HttpResponse<String> answer =
                send(request("/api/intake/applications?x=1", "routes").header("Cookie", "SESSION=secret"));
        assertThat(answer.body())
                .startsWith("/api/intake/applications?x=1 correlation=")
                .endsWith("cookie=null")
                .doesNotContain("correlation=null");
    }

    @Test
    void refusesMissingExpiredForeignAndMisdirectedTokens() throws Exception {
        URI target = URI.create("http://127.0.0.1:" + port + "/api/intake/applications");
        isProblem(send(HttpRequest.newBuilder(target)), 401, "not-signed-in");
        for (String bad : new String[] {
            TOKENS.expired("x", null, "citizen"), TOKENS.foreign("x", null), TOKENS.otherAudience("x", null), "nonsense"
        }) {
            isProblem(
                    send(HttpRequest.newBuilder(target).header("Authorization", "Bearer " + bad)),
                    401,
                    "not-signed-in");
        }
    }

    @Test
    void letsThePublicSeeNoticesAndThePortalKeepItsCookies() throws Exception {
        assertThat(send(HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + "/api/intake/notices?region=99")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/apply"))
                                .header("Cookie", "SESSION=mine"))
                        .body())
                .contains("cookie=SESSION=mine")
                .as("signing in must lead back to the address in the browser")
                .contains("host=127.0.0.1:" + port);
    }

    @Test
    void answersForAServiceThatIsAway() throws Exception {
        HttpResponse<String> answer =
                send(request("/api/benefits/awards", "away").header("Accept-Language", "en"));
        isProblem(answer, 503, "service-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(JSON.readTree(answer.body()).path("detail").asText()).startsWith("Not available");
    }

    @Test
    void limitsEachCallerByItself() throws Exception {
        int refusals = 0;
        for (int i = 0; i < 60; i++) {
            if (send(request("/api/intake/x", "eager")).statusCode() == 429) {
                refusals++;
            }
        }
        assertThat(refusals).isBetween(10, 20);
        assertThat(send(request("/api/intake/x", "patient")).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> anonymous(String method, String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString("{}")));
    }

    @Test
    void letsThePublicTryTheLawButNotTooOften() throws Exception {
        assertThat(anonymous("GET", "/api/benefits/policy/packs").statusCode()).isEqualTo(503);
        assertThat(anonymous("GET", "/api/benefits/policy/packs/nanjing").statusCode())
                .isEqualTo(503);
        isProblem(anonymous("GET", "/api/benefits/policy/what-if"), 401, "not-signed-in");
        isProblem(anonymous("POST", "/api/benefits/policy/packs/check"), 401, "not-signed-in");
        isProblem(anonymous("POST", "/api/benefits/policy/simulations"), 401, "not-signed-in");
        for (int i = 0; i < TRIES; i++) {
            assertThat(anonymous("POST", "/api/benefits/policy/what-if").statusCode())
                    .isEqualTo(503);
        }
        isProblem(anonymous("POST", "/api/benefits/policy/where-to-apply"), 429, "too-many-requests");
        HttpResponse<String> refused = anonymous("POST", "/api/benefits/policy/what-if");
        isProblem(refused, 429, "too-many-requests");
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        isProblem(
                send(request("/api/benefits/policy/what-if", "signed-in")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))),
                429,
                "too-many-requests");
        assertThat(anonymous("GET", "/api/benefits/policy/packs").statusCode()).isEqualTo(503);
        HttpResponse<String> page = fromABrowser("/what-if");
        for (int i = 0; i < TRIES * 10 && page.statusCode() != 429; i++) {
            page = fromABrowser("/what-if");
        }
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("Please wait a moment").doesNotContain("{");
    }

    private HttpResponse<String> fromABrowser(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString("step=1")));
    }

    @Test
    void refusesALargeBodyAndAnUnknownApi() throws Exception {
        isProblem(
                send(request("/api/intake/applications", "large")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("x".repeat(300_000)))),
                413,
                "too-large");
        isProblem(send(request("/api/nothing", "lost")), 404, "not-found");
    }

    @Test
    void showsNoneOfItsOwnControls() throws Exception {
        for (String path : new String[] {"/actuator", "/actuator/gateway/routes", "/actuator/env"}) {
            assertThat(send(request(path, "curious")).statusCode()).as(path).isIn(401, 403, 404);
        }
        assertThat(send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void hasOnePageForAllDescriptions() throws Exception {
        HttpResponse<String> page = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/docs"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui");
        assertThat(send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/docs/intake")))
                        .body())
                .startsWith("/v3/api-docs");
    }

    @Test
    void keepsTheHouseRules() {
        ArchitectureRules.checkModule("org.nuan.gateway");
    }
}
