package org.nuan.portal.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import org.nuan.contracts.intake.ApplicationView;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The text by which an adult allows banks and departments to be asked about them. The same application, person, day and
 * language always give the same text, so that the hash kept as evidence can be recomputed.
 */
@Component
public class AuthorisationLetter {

    private final MessageSource words;

    public AuthorisationLetter(MessageSource words) {
        this.words = words;
    }

    /** What is shown before signing. */
    public String text(ApplicationView application, ApplicationView.Member person, LocalDate day, Locale language) {
        Object[] facts = {
            person.name(), person.citizenIdMasked(), application.receiptNumber(), day.toString(),
        };
        return words.getMessage("letter.text", facts, language);
    }

    /** What is kept as evidence: the text and, under it, the name as typed. */
    public String evidence(String text, String typedName) {
        return sha256(text + "\n" + typedName);
    }

    /** 64 hexadecimal digits over the UTF-8 bytes. */
    public String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
