package org.nuan.local.platform;

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
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuan.local.process.PidFolder;

/** A platform that runs on this machine, seen by somebody who uses it: the demonstration, or a test. */
public final class Platform {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Folders folders;
    private final int portOffset;
    private final Secrets secrets;
    private final HttpClient client;
    private final Tokens tokens;
    private @Nullable HttpClient trusting;

    private Platform(Folders folders, int portOffset, Secrets secrets, Clock clock) {
        this.folders = folders;
        this.portOffset = portOffset;
        this.secrets = secrets;
        this.client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        this.tokens = new Tokens(client, url(Component.KEYCLOAK), secrets.get(Secrets.DEMO_PASSWORD), clock);
    }

    /**
     * The platform of this data folder.
     *
     * @param clock real time
     * @throws Trouble when there is none, or its files cannot be read
     */
    public static Platform attach(Path data, Clock clock) {
        return new Platform(new Folders(data), Stamp.read(data).portOffset(), Secrets.open(data), clock);
    }

    /** {@code http://localhost:port} ({@code https} for the sources), without a path. */
    public String url(Component component) {
        return (component == Component.SOURCES ? "https" : "http") + "://localhost:" + port(component.basePort());
    }

    public int port(int basePort) {
        return basePort + portOffset;
    }

    public Folders folders() {
        return folders;
    }

    public Secrets secrets() {
        return secrets;
    }

    /** The part's process, if it has one of its own and it runs. */
    public Optional<ProcessHandle> process(Component component) {
        return new PidFolder(folders.run()).process(component.id());
    }

    /** A demonstration user's access token. */
    public String token(String username) {
        return tokens.of(username);
    }

    /** Asks the gateway as this user. */
    public Reply get(String username, String path) {
        return send(request(Component.GATEWAY, path, token(username)).GET());
    }

    /** Sends JSON through the gateway as this user, with a fresh {@code Idempotency-Key}. */
    public Reply post(String username, String path, String json) {
        return post(username, path, json, UUID.randomUUID().toString());
    }

    public Reply post(String username, String path, String json, String idempotencyKey) {
        return send(request(Component.GATEWAY, path, token(username))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(json)));
    }

    public Reply put(String username, String path, String json) {
        return send(request(Component.GATEWAY, path, token(username))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .PUT(BodyPublishers.ofString(json)));
    }

    /** Asks the administration of the stand-ins for banks and departments. */
    public Reply adminGet(String path) {
        return send(admin(path).GET());
    }

    public Reply adminPut(String path, String json) {
        return send(admin(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    public Reply adminDelete(String path) {
        return send(admin(path).DELETE());
    }

    /** How far the platform's clock is ahead of real time. */
    public Duration clockOffset() {
        try {
            return Files.exists(folders.clockOffset())
                    ? Duration.parse(Files.readString(folders.clockOffset()).strip())
                    : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the platform's clock forward; the services notice by themselves. */
    public synchronized void advanceClock(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("The clock only goes forward: " + by);
        }
        try {
            OwnerOnly.write(folders.clockOffset(), clockOffset().plus(by) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request that carries this token, for cases that the methods above do not fit. */
    public HttpRequest.Builder request(Component component, String path, String token) {
        return HttpRequest.newBuilder(URI.create(url(component) + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    public Reply send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        HttpClient chosen = "https".equals(request.uri().getScheme()) ? trusting() : client;
        try {
            HttpResponse<String> answer = chosen.send(request, BodyHandlers.ofString());
            return new Reply(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Trouble.failed("Interrupted while waiting for " + request.uri());
        }
    }

    private synchronized HttpClient trusting() {
        HttpClient made = trusting;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .sslContext(Trust.platform(folders.tls(), secrets.get(Secrets.TLS_PASSWORD)))
                    .build();
            trusting = made;
        }
        return made;
    }

    private HttpRequest.Builder admin(String path) {
        return request(Component.SOURCES, path, secrets.get(Secrets.ADMIN_TOKEN));
    }
}
