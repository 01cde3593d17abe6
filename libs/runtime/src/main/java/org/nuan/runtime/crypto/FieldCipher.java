package org.nuan.runtime.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts one field with AES-256-GCM. The context (which record, which field) is authenticated too, so a value moved to
 * another record does not decrypt.
 */
public final class FieldCipher {

    private static final String VERSION = "v1:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param key 32 bytes
     * @throws IllegalArgumentException if the key has another length
     */
    public FieldCipher(byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("the encryption key must have 32 bytes");
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    public String encrypt(String plain, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8), context);
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return VERSION + Base64.getEncoder().encodeToString(all);
    }

    /**
     * @throws IllegalStateException if the text was changed, or belongs to another context or key
     */
    public String decrypt(String encrypted, String context) {
        if (!encrypted.startsWith(VERSION)) {
            throw new IllegalStateException("not an encrypted field");
        }
        byte[] all = Base64.getDecoder().decode(encrypted.substring(VERSION.length()));
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
        return new String(run(Cipher.DECRYPT_MODE, nonce, sealed, context), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String context) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a field could not be encrypted or decrypted", e);
        }
    }
}
