package org.nuan.portal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider that signs in whoever the test says, without asking for a password. */
final class StubProvider implements AutoCloseable {

    /** Somebody who can sign in. */
    record Person(String userName, String name, String region, List<String> roles) {}

    private record Grant(Person person, String nonce, String challenge) {}

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final AtomicInteger renewals = new AtomicInteger();
    private volatile Person next = new Person("nobody", "nobody", "", List.of());
    private volatile Duration lifetime = Duration.ofMinutes(5);
    private volatile boolean renewing = true;

    StubProvider(int port) {
        try {
            key = new RSAKeyGenerator(2048).keyID("stub").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        String base = "/realms/nuan/protocol/openid-connect";
        server.createContext(base + "/auth", this::authorise);
        server.createContext(base + "/token", this::token);
        server.createContext(
                base + "/certs", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext(base + "/logout", this::logout);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/nuan";
    }

    void signInAs(Person person) {
        next = person;
    }

    /** How long access tokens live from now on. */
    void tokensLive(Duration time) {
        lifetime = time;
    }

    void stopRenewing(boolean stop) {
        renewing = !stop;
    }

    int renewals() {
        return renewals.get();
    }

    private void authorise(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        grants.put(code, new Grant(next, asked.getOrDefault("nonce", ""), asked.getOrDefault("code_challenge", "")));
        redirect(exchange, asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    }

    private void logout(HttpExchange exchange) throws IOException {
        redirect(
                exchange,
                Objects.requireNonNull(
                        parameters(exchange.getRequestURI().getRawQuery()).get("post_logout_redirect_uri")));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean renewal = "refresh_token".equals(asked.get("grant_type"));
        Grant grant = grants.get(asked.getOrDefault(renewal ? "refresh_token" : "code", ""));
        if (grant == null || (renewal ? !renewing : !proven(grant, asked))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        if (renewal) {
            renewals.incrementAndGet();
        }
        String refresh = UUID.randomUUID().toString();
        grants.put(refresh, grant);
        answer(exchange, 200, """
                {"access_token":"%s","id_token":"%s","refresh_token":"%s","token_type":"Bearer","expires_in":%d}""".formatted(
                sign(access(grant)).serialize(), sign(identity(grant)).serialize(), refresh, lifetime.toSeconds()));
    }

    /** RFC 7636: whoever redeems the code is who asked for it. */
    private static boolean proven(Grant grant, Map<String, String> asked) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(asked.getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .equals(grant.challenge());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet.Builder claims(Grant grant) {
        Instant now = Clock.systemUTC().instant();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("account-" + grant.person().userName())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
    }

    private JWTClaimsSet access(Grant grant) {
        JWTClaimsSet.Builder claims = claims(grant)
                .audience("nuan-api")
                .claim("preferred_username", grant.person().userName())
                .claim("name", grant.person().name())
                .claim("realm_access", Map.of("roles", grant.person().roles()));
        if (!grant.person().region().isEmpty()) {
            claims.claim("region", grant.person().region());
        }
        return claims.build();
    }

    private JWTClaimsSet identity(Grant grant) {
        return claims(grant).audience("portal").claim("nonce", grant.nonce()).build();
    }

    private SignedJWT sign(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("stub").build(), claims);
            token.sign(new RSASSASigner(key));
            return token;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts.length > 1 ? parts[1] : "", StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
