package org.nuan.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/**
 * A citizen identity number after GB 11643-1999: region (6), birth date (8), sequence (3), check character (1).
 *
 * <p>The value never prints itself: {@link #toString()} is masked, and no exception repeats the input. Use {@link
 * #value()} only to encrypt, to hash or to ask a source.
 */
public final class CitizenId {

    /** Why a text is no citizen id; stable, so that messages can be given in the reader's language. */
    public enum Fault {
        LENGTH,
        CHARACTERS,
        REGION,
        BIRTH_DATE,
        CHECK_CHARACTER
    }

    /** Sex as the seventeenth digit records it. It never takes part in a decision. */
    public enum Sex {
        FEMALE,
        MALE
    }

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1880, 1, 1);

    private final String value;

    private CitizenId(String value) {
        this.value = value;
    }

    /**
     * Reads an id; surrounding blanks and a small {@code x} are accepted.
     *
     * @throws InvalidCitizenId with the {@link Fault}, never with the input
     */
    public static CitizenId parse(String text) {
        String candidate = normalise(text);
        faultOf(candidate).ifPresent(fault -> {
            throw new InvalidCitizenId(fault);
        });
        return new CitizenId(candidate);
    }

    /** What is wrong with the text, or empty if it is a citizen id. */
    public static Optional<Fault> fault(String text) {
        return faultOf(normalise(text));
    }

    /** The check character that belongs to the first seventeen digits (ISO 7064, MOD 11-2). */
    public static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    private static String normalise(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private static Optional<Fault> faultOf(String id) {
        if (id.length() != LENGTH) {
            return Optional.of(Fault.LENGTH);
        }
        if (!id.matches("[0-9]{17}[0-9X]")) {
            return Optional.of(Fault.CHARACTERS);
        }
        if (!RegionCode.isProvince(id.substring(0, 2))) {
            return Optional.of(Fault.REGION);
        }
        if (birthDateOf(id).isEmpty()) {
            return Optional.of(Fault.BIRTH_DATE);
        }
        return checkCharacter(id) == id.charAt(17) ? Optional.empty() : Optional.of(Fault.CHECK_CHARACTER);
    }

    private static Optional<LocalDate> birthDateOf(String id) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(id.substring(6, 10)),
                    Integer.parseInt(id.substring(10, 12)),
                    Integer.parseInt(id.substring(12, 14)));
            return date.isBefore(EARLIEST_BIRTH) ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number itself. To be encrypted at rest and never logged. */
    public String value() {
        return value;
    }

    /** The county in which the number was first issued; not necessarily today's registration. */
    public RegionCode issuedIn() {
        return RegionCode.of(value.substring(0, 6));
    }

    public LocalDate birthDate() {
        return birthDateOf(value).orElseThrow();
    }

    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /**
     * Full years of age on that day.
     *
     * @throws IllegalArgumentException if the day lies before the birth
     */
    public int ageOn(LocalDate day) {
        if (day.isBefore(birthDate())) {
            throw new IllegalArgumentException("the day lies before the birth date");
        }
        return Period.between(birthDate(), day).getYears();
    }

    /** First four and last two characters, as printed on notices and letters. */
    public String masked() {
        return value.substring(0, 4) + "************" + value.substring(16);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitizenId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }

    /** Thrown for a text that is no citizen id. */
    public static final class InvalidCitizenId extends IllegalArgumentException {

        private final Fault fault;

        InvalidCitizenId(Fault fault) {
            super("not a citizen id: " + fault);
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }
}
