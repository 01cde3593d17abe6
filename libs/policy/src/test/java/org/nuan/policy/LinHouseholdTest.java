package org.nuan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;

/** The main story: a daughter with odd jobs, her mother of 74, her son at primary school. */
class LinHouseholdTest {

    private static final Decision DECISION = decide();

    private static Decision decide() {
        var pack = Packs.builtIn()
                .find(RegionCode.of("990101001001"), Scheme.DIBAO, LocalDate.of(2026, 12, 1))
                .orElseThrow();
        return PolicyEngine.decide(Households.lin(BenefitMonth.of(2026, 12)), pack, Scheme.DIBAO);
    }

    @Test
    void getsTheGapAndTwoAddOns() {
        assertThat(DECISION.isEntitled()).isTrue();
        assertThat(DECISION.persons()).isEqualTo(3);
        assertThat(DECISION.parts())
                .extracting(Step::formula)
                .containsExactly("410.00 × 3 = 1230.00", "1030.00 × 10 % = 103.00", "1030.00 × 10 % = 103.00");
        assertThat(DECISION.total()).isEqualTo(Money.parseYuan("1436.00"));
    }

    @Test
    void stepsLeadToTheTotal() {
        assertThat(DECISION.steps())
                .extracting(Step::formula)
                .isEqualTo(List.of(
                        "1860.00 ÷ 3 = 620.00",
                        "1030.00 − 620.00 = 410.00",
                        "410.00 × 3 = 1230.00",
                        "1030.00 × 10 % = 103.00",
                        "1030.00 × 10 % = 103.00",
                        "1230.00 + 103.00 + 103.00 = 1436.00"));
    }
}
