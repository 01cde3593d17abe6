package org.nuan.intake.domain.number;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Eight characters (40 bits) without I, L, O and U, so that they can be read out over the telephone. */
final class ReadableCode {

    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int LENGTH = 8;

    /** The code of a command: the same command gives the same code, another attempt another one. */
    static String of(UUID command, int attempt) {
        UUID mixed = UUID.nameUUIDFromBytes((command + "/" + attempt).getBytes(StandardCharsets.UTF_8));
        long bits = mixed.getLeastSignificantBits();
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return code.toString();
    }

    private ReadableCode() {}
}
