package org.nuan.intake.domain.household;

import java.util.regex.Pattern;

/** The number of a bank account or card, 8 to 32 digits. Masks itself. */
public record AccountNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{8,32}");

    public AccountNumber {
        if (!isAccountNumber(value)) {
            throw new IllegalArgumentException("not an account number");
        }
    }

    public static boolean isAccountNumber(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** The last four digits only. */
    public String masked() {
        return "****" + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
