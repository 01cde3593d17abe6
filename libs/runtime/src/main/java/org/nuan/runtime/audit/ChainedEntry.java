package org.nuan.runtime.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An entry in its place in the chain: its hash covers the entry, its number and the hash before it, so that no entry can
 * be changed, removed or put in between without breaking every later hash.
 */
public record ChainedEntry(long number, String previousHash, AuditEntry entry, String hash) {

    /** The hash before the first entry. */
    public static final String BEGINNING = "0".repeat(64);

    public static ChainedEntry after(long previousNumber, String previousHash, AuditEntry entry) {
        long number = previousNumber + 1;
        return new ChainedEntry(number, previousHash, entry, hash(number, previousHash, entry));
    }

    /** Whether the hash fits the content. */
    public boolean holds() {
        return hash.equals(hash(number, previousHash, entry));
    }

    private static String hash(long number, String previousHash, AuditEntry e) {
        String content = String.join(
                "\u001f",
                Long.toString(number),
                previousHash,
                e.actor(),
                e.role(),
                e.action(),
                e.subjectKind(),
                e.subjectId(),
                e.purpose(),
                Long.toString(e.at().toEpochMilli()));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
