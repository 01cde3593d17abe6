package org.nuan.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.dibao.Dibao;
import org.nuan.policy.ladder.Standing;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Situation;

/** The door to the law: the same situation and pack always give the same decision. No clock, no state, thread-safe. */
public final class PolicyEngine {

    private PolicyEngine() {}

    /**
     * Decides under one scheme of the pack, for the situation's benefit month.
     *
     * @throws Pack.NotCovered if the pack is for another place, sets nothing for the month, or does not regulate the scheme
     */
    public static Decision decide(Situation situation, Pack pack, Scheme scheme) {
        if (!pack.region().contains(situation.region())) {
            throw new Pack.NotCovered("region", pack.id() + " is law in " + pack.region() + " only");
        }
        if (!pack.regulates(scheme)) {
            throw new Pack.NotCovered("scheme", pack.id() + " does not regulate " + scheme);
        }
        CaseFile file = CaseFile.of(situation, pack);
        return switch (scheme) {
            case DIBAO -> Dibao.decide(file);
            default -> throw new Pack.NotCovered("scheme", "nothing decides " + scheme);
        };
    }

    /**
     * Decides under every scheme of the pack.
     *
     * @throws Pack.NotCovered if the pack is for another place or sets nothing for the month
     */
    public static Standing decideAll(Situation situation, Pack pack) {
        List<Decision> decisions = new ArrayList<>();
        for (Scheme scheme : pack.schemes()) {
            decisions.add(decide(situation, pack, scheme));
        }
        return new Standing(decisions, Map.of());
    }
}
