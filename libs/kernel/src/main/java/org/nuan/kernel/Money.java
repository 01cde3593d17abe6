package org.nuan.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An amount of renminbi in whole fen (1 yuan = 100 fen). May be negative, for differences.
 *
 * <p>All arithmetic is exact: an overflow throws {@link ArithmeticException}, and only operations that name a {@link
 * RoundingMode} may round.
 *
 * @param fen the amount in fen
 */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100L));
    }

    /**
     * Reads an amount in yuan with at most two decimals, such as {@code 1030} or {@code 12.50}.
     *
     * @throws IllegalArgumentException if it is no number, or finer than a fen, or out of range
     */
    public static Money parseYuan(String yuan) {
        try {
            return new Money(new BigDecimal(yuan.strip()).movePointRight(2).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("not an amount in yuan with at most two decimals", e);
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(fen, factor));
    }

    /** This amount multiplied by {@code numerator/denominator}, rounded to the fen once, at the end. */
    public Money timesRatio(long numerator, long denominator, RoundingMode mode) {
        BigDecimal product = new BigDecimal(BigInteger.valueOf(fen).multiply(BigInteger.valueOf(numerator)));
        return new Money(
                product.divide(BigDecimal.valueOf(denominator), 0, mode).longValueExact());
    }

    /** This amount in {@code percent} of itself, rounded to the fen. */
    public Money percent(int percent, RoundingMode mode) {
        return timesRatio(percent, 100, mode);
    }

    /** This amount shared by {@code heads} people, rounded to the fen. */
    public Money dividedBy(long heads, RoundingMode mode) {
        return timesRatio(1, heads, mode);
    }

    /** Rounded to a multiple of {@code unitFen}; 100 rounds to whole yuan. */
    public Money roundedTo(long unitFen, RoundingMode mode) {
        return new Money(Math.multiplyExact(timesRatio(1, unitFen, mode).fen, unitFen));
    }

    public Money max(Money other) {
        return fen >= other.fen ? this : other;
    }

    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean isLessThan(Money other) {
        return fen < other.fen;
    }

    /** The amount in yuan with exactly two decimals, for people, files and banks. */
    public String toYuan() {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return toYuan();
    }
}
