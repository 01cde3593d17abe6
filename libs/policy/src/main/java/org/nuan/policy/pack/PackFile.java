package org.nuan.policy.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A pack with the texts that it was read from.
 *
 * @param name of the file
 * @param text of the file
 * @param foundations texts of the foundations that it may be based on
 */
public record PackFile(String name, Pack pack, String text, List<String> foundations) {

    public PackFile {
        foundations = List.copyOf(foundations);
    }

    /** SHA-256 of all texts, in lower-case hexadecimal digits; the way lines end makes no difference. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(text));
            for (String foundation : foundations) {
                digest.update((byte) 0);
                digest.update(bytes(foundation));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }
}
