package org.nuan.services.domain.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralTest {

    private static final Map<ReferralState, Set<ReferralState>> LAWFUL = Map.of(
            ReferralState.OFFERED, Set.of(ReferralState.ACCEPTED, ReferralState.REFUSED),
            ReferralState.ACCEPTED, Set.of(ReferralState.DELIVERED),
            ReferralState.DELIVERED, Set.of(ReferralState.CONFIRMED),
            ReferralState.REFUSED, Set.of(),
            ReferralState.CONFIRMED, Set.of());

    @ParameterizedTest
    @EnumSource(ReferralState.class)
    void onlyTheLawfulStepsCanBeTaken(ReferralState from) {
        for (ReferralState to : ReferralState.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(LAWFUL.getOrDefault(from, Set.of()).contains(to));
        }
    }
}
