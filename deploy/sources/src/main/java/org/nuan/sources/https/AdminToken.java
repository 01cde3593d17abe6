package org.nuan.sources.https;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The bearer token of the administration; compared in constant time so that answers do not betray it. */
final class AdminToken {

    private static final String SCHEME = "Bearer ";

    private final byte[] expected;

    AdminToken(String token) {
        this.expected = token.getBytes(StandardCharsets.UTF_8);
    }

    boolean isShownBy(HttpExchange exchange) {
        @Nullable String header = exchange.getRequestHeaders().getFirst("Authorization");
        return header != null
                && header.startsWith(SCHEME)
                && MessageDigest.isEqual(
                        expected, header.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8));
    }
}
