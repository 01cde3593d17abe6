package org.nuan.intake.domain.household;

import java.util.regex.Pattern;

/** A mainland mobile or landline number. Masks itself. */
public record Phone(String value) {

    private static final Pattern SHAPE = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}");

    public Phone {
        if (!isPhone(value)) {
            throw new IllegalArgumentException("not a mainland telephone number");
        }
    }

    public static boolean isPhone(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "***" + value.substring(value.length() - 2);
    }
}
