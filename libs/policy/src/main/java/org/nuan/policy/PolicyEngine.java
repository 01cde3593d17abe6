package org.nuan.policy;

import org.nuan.policy.decision.Decision;
import org.nuan.policy.dibao.Dibao;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.situation.Situation;

/** The door to the law: the same situation and pack always give the same decision. No clock, no state, thread-safe. */
public final class PolicyEngine {

    private PolicyEngine() {}

    /**
     * Decides under the pack's scheme, for the situation's benefit month.
     *
     * @throws Pack.NotCovered if the pack is for another place or sets nothing for the month
     */
    public static Decision decide(Situation situation, Pack pack) {
        if (!pack.region().contains(situation.region())) {
            throw new Pack.NotCovered("region", pack.id() + " is law in " + pack.region() + " only");
        }
        return switch (pack.scheme()) {
            case DIBAO -> Dibao.decide(situation, pack);
        };
    }
}
