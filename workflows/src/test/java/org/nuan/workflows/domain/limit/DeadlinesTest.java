package org.nuan.workflows.domain.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.WorkdayCalendar;

class DeadlinesTest {

    private final Deadlines deadlines = new Deadlines(WorkdayCalendar.national(), ZoneId.of("Asia/Shanghai"));

    @Test
    void aLimitEndsWithItsLastWorkingDay() {
        Instant friday = Instant.parse("2026-03-06T02:00:00Z");
        assertThat(deadlines.afterWorkdays(friday, 3)).isEqualTo(Instant.parse("2026-03-11T16:00:00Z"));
    }

    @Test
    void theDayIsTheDayInChina() {
        assertThat(deadlines.dayOf(Instant.parse("2026-03-06T16:30:00Z"))).isEqualTo(LocalDate.of(2026, 3, 7));
        assertThat(deadlines.iso(deadlines.endOf(LocalDate.of(2026, 3, 9)))).isEqualTo("2026-03-10T00:00:00+08:00");
    }

    @Test
    void anExtendedLimitIsNotShorter() {
        assertThatThrownBy(() -> new ProcessLimits(3, 7, 10, 30, 29, 60, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
