package org.nuan.intake.domain.number;

/** The hybrid check system ISO/IEC 7064 MOD 37,36: finds every single wrong character and every swap of neighbours. */
final class CheckCharacter {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int SIZE = ALPHABET.length();

    /**
     * The character that belongs after the text.
     *
     * @param text digits and capital letters A to Z
     * @throws IllegalArgumentException for any other character
     */
    static char of(String text) {
        int product = SIZE;
        for (int i = 0; i < text.length(); i++) {
            product = afterOneMore(product, text.charAt(i));
        }
        return ALPHABET.charAt((SIZE + 1 - product) % SIZE);
    }

    /** Whether the last character is the right one for those before it. */
    static boolean holds(String text) {
        return text.length() > 1 && of(text.substring(0, text.length() - 1)) == text.charAt(text.length() - 1);
    }

    private static int afterOneMore(int product, char character) {
        int value = ALPHABET.indexOf(character);
        if (value < 0) {
            throw new IllegalArgumentException("only digits and capital letters have a check character");
        }
        int sum = (product + value) % SIZE;
        return (sum == 0 ? SIZE : sum) * 2 % (SIZE + 1);
    }

    private CheckCharacter() {}
}
