package org.nuan.workflows.domain.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.nuan.kernel.WorkdayCalendar;

/** Turns limits into points in time: a limit ends when its last day ends, in the country's time zone. */
public final class Deadlines {

    private final WorkdayCalendar calendar;
    private final ZoneId zone;

    public Deadlines(WorkdayCalendar calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
    }

    /** The end of so many working days after the day in which the moment lies. */
    public Instant afterWorkdays(Instant moment, int workdays) {
        return endOf(calendar.plusWorkdays(dayOf(moment), workdays));
    }

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** As the engine's timers read it. */
    public String iso(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime());
    }

    /** The first moment after that day. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
