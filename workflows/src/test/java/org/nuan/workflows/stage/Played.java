package org.nuan.workflows.stage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Plays all other services behind one address, keeps what it was asked, and fails when told to. */
public final class Played implements AutoCloseable {

    /** What was asked. */
    public record Asked(
            String method,
            String path,
            @Nullable String key,
            @Nullable String token,
            @Nullable String purpose,
            String body) {}

    private record Fault(String pathPart, int status, String code, AtomicInteger left) {}

    /** An answer: status and anything that Jackson can write. */
    record Answer(int status, Object body) {}

    private final HttpServer server;
    private final ObjectMapper json;
    private final PlayedAnswers answers;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<Fault> faults = new CopyOnWriteArrayList<>();

    public Played(ObjectMapper json, PlayedAnswers answers) {
        this.json = json;
        this.answers = answers;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next calls to such a path are answered with a problem of that status and code. */
    public void failNext(String pathPart, int status, String code, int times) {
        faults.add(new Fault(pathPart, status, code, new AtomicInteger(times)));
    }

    public List<Asked> asked(String pathPart) {
        return asked.stream().filter(a -> a.path().contains(pathPart)).toList();
    }

    public List<Asked> posted(String pathPart) {
        return asked(pathPart).stream().filter(a -> a.method().equals("POST")).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().toString();
        Asked request = new Asked(
                exchange.getRequestMethod(),
                path,
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("X-Purpose"),
                body);
        asked.add(request);
        Answer answer = faults.stream()
                .filter(f -> path.contains(f.pathPart()) && f.left().getAndDecrement() > 0)
                .findFirst()
                .map(f -> new Answer(f.status(), Map.of("code", f.code(), "status", f.status(), "detail", "played")))
                .orElseGet(() -> answers.answer(request));
        byte[] bytes = json.writeValueAsBytes(answer.body());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
