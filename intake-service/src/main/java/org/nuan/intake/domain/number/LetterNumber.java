package org.nuan.intake.domain.number;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.nuan.kernel.RegionCode;

/**
 * The number of an authorisation letter: {@code SQ} (授权), the county, the day of signature, eight characters and a
 * check character.
 */
public record LetterNumber(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("SQ[0-9]{6}[0-9]{8}[" + ReadableCode.ALPHABET + "]{8}[0-9A-Z]");

    public LetterNumber {
        if (!SHAPE.matcher(value).matches() || !CheckCharacter.holds(value)) {
            throw new IllegalArgumentException("not a letter number");
        }
    }

    /** @param region a county or any place inside one */
    public static LetterNumber of(RegionCode region, LocalDate signedOn, UUID command) {
        String text = "SQ" + region.at(RegionCode.Level.COUNTY) + signedOn.format(DateTimeFormatter.BASIC_ISO_DATE)
                + ReadableCode.of(command, 0);
        return new LetterNumber(text + CheckCharacter.of(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
