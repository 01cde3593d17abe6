package org.nuan.kernel;

import java.util.Optional;
import java.util.Set;

/**
 * An administrative division code: GB/T 2260 for province (2 digits), city (4) and county (6), extended by the National
 * Bureau of Statistics' division codes to township (9) and village (12).
 *
 * <p>Province 99 (示范省) does not exist; it is this platform's demonstration province.
 *
 * @param value 2, 4, 6, 9 or 12 digits
 */
public record RegionCode(String value) implements Comparable<RegionCode> {

    /** The level of a division, by the length of its code. */
    public enum Level {
        PROVINCE(2),
        CITY(4),
        COUNTY(6),
        TOWNSHIP(9),
        VILLAGE(12);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }

        public int digits() {
            return digits;
        }

        static Optional<Level> ofDigits(int digits) {
            for (Level level : values()) {
                if (level.digits == digits) {
                    return Optional.of(level);
                }
            }
            return Optional.empty();
        }
    }

    /** First two digits in use: GB/T 2260-2007, and 99 for demonstration. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "99");

    public RegionCode {
        if (Level.ofDigits(value.length()).isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("a region code has 2, 4, 6, 9 or 12 digits");
        }
        if (!isProvince(value.substring(0, 2))) {
            throw new IllegalArgumentException("no province has the code " + value.substring(0, 2));
        }
    }

    public static RegionCode of(String value) {
        return new RegionCode(value);
    }

    static boolean isProvince(String twoDigits) {
        return PROVINCES.contains(twoDigits);
    }

    public Level level() {
        return Level.ofDigits(value.length()).orElseThrow();
    }

    /** Whether the other place is this one or lies inside it. */
    public boolean contains(RegionCode other) {
        return other.value.startsWith(value);
    }

    /**
     * The division of that level in which this one lies.
     *
     * @throws IllegalArgumentException if this division is larger than that level
     */
    public RegionCode at(Level level) {
        if (level.digits() > value.length()) {
            throw new IllegalArgumentException("a " + level() + " code names no " + level);
        }
        return new RegionCode(value.substring(0, level.digits()));
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
