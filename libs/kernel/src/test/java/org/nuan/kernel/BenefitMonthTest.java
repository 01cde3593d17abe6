package org.nuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BenefitMonthTest {

    @Test
    void benefitsStartTheMonthAfterTheDecision() {
        assertThat(BenefitMonth.after(LocalDate.of(2026, 12, 31))).isEqualTo(BenefitMonth.of(2027, 1));
        assertThat(BenefitMonth.after(LocalDate.of(2026, 12, 1))).isEqualTo(BenefitMonth.of(2027, 1));
    }

    @Test
    void isWrittenAsIsoAndOrdered() {
        assertThat(BenefitMonth.parse("2022-07")).hasToString("2022-07").isEqualByComparingTo(BenefitMonth.of(2022, 7));
        assertThat(BenefitMonth.of(2022, 6).isBefore(BenefitMonth.of(2022, 7))).isTrue();
        assertThat(BenefitMonth.of(2024, 2).lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThatThrownBy(() -> BenefitMonth.parse("2022-13")).isInstanceOf(IllegalArgumentException.class);
    }
}
