package org.nuan.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Working days of mainland China: Monday to Friday, less public holidays, plus the weekend days that the State Council
 * Office shifts into working days each year.
 *
 * <p>Years that have no published arrangement yet count as Monday to Friday less the holidays fixed by law, and {@link
 * #isPublished(int)} says so.
 */
public final class WorkdayCalendar {

    private final Set<LocalDate> holidays;
    private final Set<LocalDate> shiftedWorkdays;
    private final Set<Integer> publishedYears;

    private WorkdayCalendar(Set<LocalDate> holidays, Set<LocalDate> shiftedWorkdays, Set<Integer> publishedYears) {
        this.holidays = Set.copyOf(holidays);
        this.shiftedWorkdays = Set.copyOf(shiftedWorkdays);
        this.publishedYears = Set.copyOf(publishedYears);
    }

    /** The national calendar shipped with the platform; see the source named in each block of the data file. */
    public static WorkdayCalendar national() {
        try (InputStream in = Objects.requireNonNull(
                        WorkdayCalendar.class.getResourceAsStream("workdays-cn.txt"), "workdays-cn.txt is missing");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads lines {@code published YEAR}, {@code holiday DATE [to DATE]} and {@code workday DATE}; {@code #} starts a
     * comment.
     *
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public static WorkdayCalendar read(Reader source) throws IOException {
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> workdays = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        BufferedReader lines = new BufferedReader(source);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String text = line.replaceFirst("#.*", "").strip();
            if (!text.isEmpty()) {
                readLine(text, number, holidays, workdays, years);
            }
        }
        return new WorkdayCalendar(holidays, workdays, years);
    }

    private static void readLine(
            String text, int number, Set<LocalDate> holidays, Set<LocalDate> workdays, Set<Integer> years) {
        String[] words = text.split("\\s+", -1);
        try {
            switch (words[0] + " " + words.length) {
                case "published 2" -> years.add(Integer.parseInt(words[1]));
                case "workday 2" -> workdays.add(LocalDate.parse(words[1]));
                case "holiday 2" -> holidays.add(LocalDate.parse(words[1]));
                case "holiday 4" ->
                    LocalDate.parse(words[1])
                            .datesUntil(LocalDate.parse(words[3]).plusDays(1))
                            .forEach(holidays::add);
                default -> throw new IllegalArgumentException("unknown entry");
            }
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException("workday calendar, line " + number + ": cannot read '" + text + "'", e);
        }
    }

    /** Whether the holiday arrangement of that year has been published and is part of this calendar. */
    public boolean isPublished(int year) {
        return publishedYears.contains(year);
    }

    public boolean isWorkday(LocalDate day) {
        if (shiftedWorkdays.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    /**
     * The last day of a limit of so many working days that starts after the given day; the day itself never counts.
     *
     * @param workdays 0 or more; 0 gives the day itself
     * @throws IllegalArgumentException if negative
     */
    public LocalDate plusWorkdays(LocalDate day, int workdays) {
        if (workdays < 0) {
            throw new IllegalArgumentException("working days cannot be negative");
        }
        LocalDate date = day;
        for (int left = workdays; left > 0; ) {
            date = date.plusDays(1);
            if (isWorkday(date)) {
                left--;
            }
        }
        return date;
    }

    /** Working days after {@code from} up to and including {@code to}; 0 if {@code to} is not later. */
    public int workdaysBetween(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkday)
                .count();
    }
}
