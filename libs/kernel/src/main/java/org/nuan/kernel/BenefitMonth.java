package org.nuan.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A calendar month for which a benefit is owed.
 *
 * @param yearMonth the month
 */
public record BenefitMonth(YearMonth yearMonth) implements Comparable<BenefitMonth> {

    public static BenefitMonth of(int year, int month) {
        return new BenefitMonth(YearMonth.of(year, month));
    }

    /**
     * Reads {@code 2022-07}.
     *
     * @throws IllegalArgumentException if it is no month
     */
    public static BenefitMonth parse(String text) {
        try {
            return new BenefitMonth(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a month such as 2022-07", e);
        }
    }

    public static BenefitMonth containing(LocalDate day) {
        return new BenefitMonth(YearMonth.from(day));
    }

    /** The month after the one in which the day lies: benefits start the month after the decision. */
    public static BenefitMonth after(LocalDate decidedOn) {
        return containing(decidedOn).next();
    }

    public BenefitMonth next() {
        return plus(1);
    }

    public BenefitMonth plus(int months) {
        return new BenefitMonth(yearMonth.plusMonths(months));
    }

    public LocalDate firstDay() {
        return yearMonth.atDay(1);
    }

    public LocalDate lastDay() {
        return yearMonth.atEndOfMonth();
    }

    public boolean isBefore(BenefitMonth other) {
        return yearMonth.isBefore(other.yearMonth);
    }

    public boolean isAfter(BenefitMonth other) {
        return yearMonth.isAfter(other.yearMonth);
    }

    @Override
    public int compareTo(BenefitMonth other) {
        return yearMonth.compareTo(other.yearMonth);
    }

    @Override
    public String toString() {
        return yearMonth.toString();
    }
}
