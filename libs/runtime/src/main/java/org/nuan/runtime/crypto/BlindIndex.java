package org.nuan.runtime.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A keyed hash (HMAC-SHA-256) by which an encrypted value can be looked up without being readable. */
public final class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /**
     * @param key at least 32 bytes
     * @throws IllegalArgumentException if it is shorter
     */
    public BlindIndex(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("the blind index key must have at least 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** 64 hexadecimal digits; equal for equal texts. */
    public String of(String plain) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the blind index could not be made", e);
        }
    }
}
