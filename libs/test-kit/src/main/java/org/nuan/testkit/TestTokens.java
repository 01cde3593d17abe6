package org.nuan.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issuer of access tokens for tests: publishes its keys on loopback where Keycloak would, and hands out tokens of the
 * same shape, good and bad ones.
 */
public final class TestTokens implements AutoCloseable {

    private static final String AUDIENCE = "nuan-api";

    private final RSAKey key;
    private final RSAKey foreignKey;
    private final HttpServer server;

    public TestTokens() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            foreignKey = new RSAKeyGenerator(2048).keyID("test").generate();
            byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/realms/nuan/protocol/openid-connect/certs", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/nuan";
    }

    /** The subject of that user's tokens; the same every time. */
    public static String account(String userName) {
        return UUID.nameUUIDFromBytes(userName.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * A good token.
     *
     * @param region a region code for staff, or null
     * @param roles realm role names, such as {@code township-caseworker}
     */
    public String as(String userName, @Nullable String region, String... roles) {
        return sign(key, claims(userName, region, roles, Duration.ofMinutes(5)).build());
    }

    public String expired(String userName, @Nullable String region, String... roles) {
        return sign(key, claims(userName, region, roles, Duration.ofMinutes(-5)).build());
    }

    /** Signed by somebody else's key. */
    public String foreign(String userName, @Nullable String region, String... roles) {
        return sign(
                foreignKey,
                claims(userName, region, roles, Duration.ofMinutes(5)).build());
    }

    /** For another API. */
    public String otherAudience(String userName, @Nullable String region, String... roles) {
        return sign(
                key,
                claims(userName, region, roles, Duration.ofMinutes(5))
                        .audience("another-api")
                        .build());
    }

    private JWTClaimsSet.Builder claims(String userName, @Nullable String region, String[] roles, Duration validFor) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(AUDIENCE)
                .subject(account(userName))
                .claim("preferred_username", userName)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issueTime(Date.from(now.minusSeconds(600)))
                .expirationTime(Date.from(now.plus(validFor)));
        return region == null ? claims : claims.claim("region", region);
    }

    private static String sign(RSAKey with, JWTClaimsSet claims) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(with.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(with));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
