package org.nuan.benefits.domain.award;

/** A bank account or card number: 8 to 34 digits. Never prints itself; {@link #value()} is for the bank and the cipher. */
public final class AccountNumber {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 34;
    private static final int SHOWN = 4;

    private final String value;

    private AccountNumber(String value) {
        this.value = value;
    }

    public static boolean isValid(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Reads a number; blanks between digits, as printed on cards, are accepted.
     *
     * @throws IllegalArgumentException without the input
     */
    public static AccountNumber parse(String text) {
        String digits = text.replace(" ", "");
        if (!isValid(digits)) {
            throw new IllegalArgumentException("an account number has 8 to 34 digits");
        }
        return new AccountNumber(digits);
    }

    public String value() {
        return value;
    }

    /** The last four digits, as on a receipt. */
    public String masked() {
        return "****" + value.substring(value.length() - SHOWN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
