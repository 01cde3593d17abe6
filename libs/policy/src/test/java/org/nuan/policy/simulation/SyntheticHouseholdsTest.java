package org.nuan.policy.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Residence;

class SyntheticHouseholdsTest {

    private static final RegionCode CITY = RegionCode.of("9901");
    private static final BenefitMonth MONTH = BenefitMonth.of(2026, 12);
    private static final int SIZE = 5_000;

    private final SyntheticHouseholds households = new SyntheticHouseholds(CITY, MONTH, 42);

    @Test
    void areTheSameForTheSameSeedAndNumber() {
        SyntheticHouseholds again = new SyntheticHouseholds(CITY, MONTH, 42);
        assertThat(again.household(4711)).isEqualTo(households.household(4711));
        assertThat(households.household(4712)).isNotEqualTo(households.household(4711));
        assertThat(new SyntheticHouseholds(CITY, MONTH, 43).household(4711)).isNotEqualTo(households.household(4711));
    }

    @Test
    void liveInTheRegionWhateverItsLevel() {
        for (String region : new String[] {"99", "9901", "990103", "990101001", "990101001002"}) {
            RegionCode lives = new SyntheticHouseholds(RegionCode.of(region), MONTH, 1)
                    .household(1)
                    .region();
            assertThat(lives.level()).isEqualTo(RegionCode.Level.VILLAGE);
            assertThat(RegionCode.of(region).contains(lives)).isTrue();
        }
    }

    @Test
    void resembleAProvince() {
        Pack pack = Packs.builtIn().byId("demonstration-99").orElseThrow();
        long rural = LongStream.range(0, SIZE)
                .filter(i -> households.household(i).residence() == Residence.RURAL)
                .count();
        long dibao = LongStream.range(0, SIZE)
                .filter(i -> PolicyEngine.decide(households.household(i), pack, Scheme.DIBAO)
                        .isEntitled())
                .count();
        assertThat(rural).isBetween(SIZE * 30L / 100, SIZE * 40L / 100);
        assertThat(dibao).isBetween(SIZE * 2L / 100, SIZE * 12L / 100);
    }
}
