package org.nuan.workflows.stage;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

/** Somebody who calls the API with their token. */
public final class Caller {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String url;
    private final ObjectMapper json;
    private final String token;

    Caller(String url, ObjectMapper json, String token) {
        this.url = url;
        this.json = json;
        this.token = token;
    }

    public String token() {
        return token;
    }

    public Answered get(String path) {
        return send(request(path).GET());
    }

    /** The raw text, for what is not JSON. */
    public HttpResponse<String> getText(String path) {
        return exchange(request(path).GET());
    }

    public Answered post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Answered post(String path, Object body, String key) {
        try {
            String text = json.writeValueAsString(body);
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(HttpRequest.BodyPublishers.ofString(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answered complete(String taskId, Map<String, Object> form) {
        return post("/api/workflows/tasks/" + taskId + "/completion", Map.of("form", form));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
    }

    private Answered send(HttpRequest.Builder request) {
        HttpResponse<String> response = exchange(request);
        try {
            return new Answered(response.statusCode(), json.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
