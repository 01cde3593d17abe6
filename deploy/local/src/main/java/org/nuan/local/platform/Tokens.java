package org.nuan.local.platform;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the demonstration users, asked for by password and kept until shortly before they expire. */
final class Tokens {
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final HttpClient client;
    private final URI endpoint;
    private final String password;
    private final Clock clock;
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    private record Token(String text, Instant until) {}

    /** @param clock real time, which tokens are bound to even when the platform's clock is moved */
    Tokens(HttpClient client, String keycloak, String password, Clock clock) {
        this.client = client;
        this.endpoint = URI.create(keycloak + "/realms/nuan/protocol/openid-connect/token");
        this.password = password;
        this.clock = clock;
    }

    String of(String username) {
        return kept.compute(
                        username,
                        (name, token) -> token != null && clock.instant().isBefore(token.until) ? token : ask(name))
                .text;
    }

    private Token ask(String username) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=demo-cli&scope=openid&username=" + encoded(username)
                                + "&password=" + encoded(password)))
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            Reply reply =
                    new Reply(answer.statusCode(), answer.headers(), answer.body()).orFail("Login of " + username);
            Duration life = Duration.ofSeconds(reply.json().path("expires_in").asLong());
            return new Token(
                    reply.json().path("access_token").asText(),
                    clock.instant().plus(life).minus(MARGIN));
        } catch (IOException e) {
            throw Trouble.failed("Keycloak does not answer at " + endpoint + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Trouble.failed("Interrupted while logging in " + username);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
