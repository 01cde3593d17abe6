package org.nuan.intake.domain.number;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the applicant is given to ask about the case with: {@code RC}, the day, eight characters and a check character.
 */
public record ReceiptNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("RC[0-9]{8}[" + ReadableCode.ALPHABET + "]{8}[0-9A-Z]");

    public ReceiptNumber {
        if (!SHAPE.matcher(value).matches() || !CheckCharacter.holds(value)) {
            throw new IllegalArgumentException("not a receipt number");
        }
    }

    /** @param attempt 0 first; greater where the number was already taken */
    public static ReceiptNumber of(LocalDate day, UUID command, int attempt) {
        String text = "RC" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + ReadableCode.of(command, attempt);
        return new ReceiptNumber(text + CheckCharacter.of(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
