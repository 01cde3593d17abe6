package org.nuan.sources.https;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Reads bodies up to a limit and writes answers as JSON. */
final class Exchanges {

    private static final int LARGEST_BODY = 64 * 1024;
    private static final int LARGEST_REST = 1024 * 1024;

    private Exchanges() {}

    /** Thrown for a body larger than {@value #LARGEST_BODY} bytes. */
    static final class TooLarge extends Exception {
        TooLarge() {
            super("the body is too large");
        }
    }

    static String body(HttpExchange exchange) throws IOException, TooLarge {
        byte[] bytes = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw new TooLarge();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static void json(HttpExchange exchange, int status, String body) throws IOException {
        write(exchange, status, "application/json", body);
    }

    /** A JSON answer of unknown length, for the caller to write and close. */
    static OutputStream jsonStream(HttpExchange exchange) throws IOException {
        drain(exchange);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    /** A problem detail after RFC 9457. */
    static void problem(HttpExchange exchange, int status, String title) throws IOException {
        write(
                exchange,
                status,
                "application/problem+json",
                "{\"type\":\"about:blank\",\"status\":" + status + ",\"title\":\"" + title + "\"}");
    }

    static void nothing(HttpExchange exchange) throws IOException {
        drain(exchange);
        exchange.sendResponseHeaders(204, -1);
    }

    /**
     * Reads what the caller still sends, within reason. The JDK's server cuts a connection whose request was answered
     * unread, and the cut can overtake the answer.
     */
    private static void drain(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readNBytes(LARGEST_REST);
    }

    private static void write(HttpExchange exchange, int status, String type, String body) throws IOException {
        drain(exchange);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
