package org.nuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkdayCalendarTest {

    private final WorkdayCalendar calendar = WorkdayCalendar.national();

    @ParameterizedTest
    @CsvSource({
        "2026-02-14, true", // shifted Saturday before the Spring Festival
        "2026-02-16, false", // Monday inside it
        "2026-02-24, true",
        "2026-11-21, false", // a Saturday
        "2026-11-23, true",
        "2025-10-08, false",
        "2025-10-11, true"
    })
    void knowsShiftedDays(LocalDate day, boolean workday) {
        assertThat(calendar.isWorkday(day)).isEqualTo(workday);
    }

    @Test
    void countsLimitsAcrossAFestival() {
        assertThat(calendar.plusWorkdays(LocalDate.of(2026, 2, 13), 3)).isEqualTo(LocalDate.of(2026, 2, 25));
        assertThat(calendar.plusWorkdays(LocalDate.of(2026, 2, 13), 0)).isEqualTo(LocalDate.of(2026, 2, 13));
        assertThatThrownBy(() -> calendar.plusWorkdays(LocalDate.of(2026, 2, 13), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhichYearsArePublished() {
        assertThat(calendar.isPublished(2026)).isTrue();
        assertThat(calendar.isPublished(2027)).isFalse();
    }

    @Property
    void countingForwardAndBackAgree(
            @ForAll @IntRange(min = 0, max = 1000) int day, @ForAll @IntRange(min = 1, max = 60) int limit) {
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(day);
        LocalDate end = calendar.plusWorkdays(from, limit);
        assertThat(calendar.isWorkday(end)).isTrue();
        assertThat(calendar.workdaysBetween(from, end)).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"holiday tomorrow", "workday 2026-02-30", "feast 2026-01-01", "holiday"})
    void namesTheLineItCannotRead(String line) {
        assertThatThrownBy(() -> WorkdayCalendar.read(new StringReader("# ok\n" + line)))
                .hasMessageContaining("line 2");
    }
}
