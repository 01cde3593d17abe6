package org.nuan.runtime.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The id of the command in hand, derived from caller, address and idempotency key: the same again when the request is
 * repeated. What the command creates takes it as its id, so that a repeat after a crash finds the first try's record.
 */
public final class CommandId {

    private static final String ATTRIBUTE = CommandId.class.getName();

    private CommandId() {}

    static void set(HttpServletRequest request, String hash) {
        request.setAttribute(ATTRIBUTE, uuid(hash));
    }

    /**
     * @throws IllegalStateException outside a POST that carries a key
     */
    public static UUID current() {
        RequestAttributes attributes = RequestContextHolder.currentRequestAttributes();
        if (attributes.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof UUID id) {
            return id;
        }
        throw new IllegalStateException("this request has no idempotency key");
    }

    /** A version 8 (custom, RFC 9562) UUID from the first bytes of the hash. */
    private static UUID uuid(String hash) {
        ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(hash.substring(0, 32)));
        long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
        long low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
