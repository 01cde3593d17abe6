package org.nuan.benefits.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnonymisedTest {

    private static Map<String, Object> of(String born) {
        return Anonymised.of(Map.of(
                "region", "990101001001",
                "members", List.of(Map.of("id", "person-77", "birthDate", born)),
                "obligors", List.of(Map.of("id", "son", "memberId", "person-77")),
                "unknowns", List.of("person-77/INCOME")));
    }

    @Test
    void nothingLeadsBackToThePerson() {
        assertThat(of("1986-03-12").toString()).doesNotContain("person-77").doesNotContain("03-12");
        assertThat(of("1986-03-12"))
                .containsEntry("region", "990101001")
                .containsEntry("unknowns", List.of("m0/INCOME"))
                .containsEntry("obligors", List.of(Map.of("id", "son", "memberId", "m0")));
    }

    @Test
    void onTheFirstOfEveryMonthAgesAreTheSame() {
        for (LocalDate born = LocalDate.of(2007, 12, 1);
                born.isBefore(LocalDate.of(2008, 4, 1));
                born = born.plusDays(1)) {
            Object member = ((List<?>) of(born.toString()).get("members")).getFirst();
            LocalDate coarse = LocalDate.parse((String) ((Map<?, ?>) member).get("birthDate"));
            for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusMonths(1)) {
                assertThat(Period.between(coarse, day).getYears())
                        .isEqualTo(Period.between(born, day).getYears());
            }
        }
    }
}
