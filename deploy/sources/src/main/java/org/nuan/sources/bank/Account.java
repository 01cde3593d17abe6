package org.nuan.sources.bank;

/** An account at the paying bank. */
public record Account(String number, String holder, boolean closed) {

    @Override
    public String toString() {
        return "Account[" + masked(number) + "]";
    }

    /** The last four digits. */
    static String masked(String number) {
        return "****" + number.substring(Math.max(0, number.length() - 4));
    }
}
