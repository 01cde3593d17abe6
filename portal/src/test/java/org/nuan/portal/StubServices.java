package org.nuan.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** All services of the platform as far as the portal can tell: fixed answers, and a memory of what was asked. */
final class StubServices implements AutoCloseable {

    /** What the portal sent. */
    record Asked(String method, String path, String authorization, String key, String language, String body) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Answer(int status, String type, String body) {}

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    StubServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void reset() {
        answers.clear();
        asked.clear();
    }

    /** @param request such as {@code GET /api/intake/applications} */
    void answer(String request, Object body) {
        answers.put(request, new Answer(200, "application/json", write(body)));
    }

    void answerText(String request, String type, String body) {
        answers.put(request, new Answer(200, type, body));
    }

    void problem(String request, int status, String code, String detail, Map<String, String> fields) {
        Object errors = fields.entrySet().stream()
                .map(field -> Map.of("field", field.getKey(), "code", code, "detail", field.getValue()))
                .toList();
        answers.put(
                request,
                new Answer(
                        status,
                        "application/problem+json",
                        write(Map.of("status", status, "code", code, "detail", detail, "errors", errors))));
    }

    void breakDown(String request) {
        answers.put(request, new Answer(500, "text/plain", "java.lang.NullPointerException at secret.Place"));
    }

    List<Asked> asked(String request) {
        return asked.stream()
                .filter(one -> (one.method() + " " + one.path()).equals(request))
                .toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        asked.add(new Asked(
                exchange.getRequestMethod(),
                path,
                header(exchange, "Authorization"),
                header(exchange, "Idempotency-Key"),
                header(exchange, "Accept-Language"),
                body));
        Answer answer = answers.getOrDefault(
                exchange.getRequestMethod() + " " + path,
                new Answer(404, "application/problem+json", "{\"status\":404,\"code\":\"not-found\"}"));
        byte[] text = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), text.length == 0 ? -1 : text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
