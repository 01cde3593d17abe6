package org.nuan.policy;

import org.nuan.policy.children.Children;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.dibao.Dibao;
import org.nuan.policy.disability.DisabilitySubsidies;
import org.nuan.policy.disaster.DisasterAid;
import org.nuan.policy.edge.DibaoEdge;
import org.nuan.policy.group.GroupSubsidy;
import org.nuan.policy.household.Rungs;
import org.nuan.policy.ladder.Standing;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.price.PriceSubsidy;
import org.nuan.policy.rigid.RigidExpenditure;
import org.nuan.policy.single.SinglePersonDibao;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.tekun.Tekun;
import org.nuan.policy.temporary.TemporaryAid;

/** The door to the law: the same situation and pack always give the same decision. No clock, no state, thread-safe. */
public final class PolicyEngine {

    private PolicyEngine() {}

    /**
     * Decides under one scheme of the pack, for the situation's benefit month.
     *
     * @throws Pack.NotCovered if the pack is for another place, sets nothing for the month, or does not regulate the scheme
     */
    public static Decision decide(Situation situation, Pack pack, Scheme scheme) {
        refuseOtherPlace(situation, pack);
        if (!pack.regulates(scheme)) {
            throw new Pack.NotCovered("scheme", pack.id() + " does not regulate " + scheme);
        }
        return switch (scheme) {
            case RIGID_EXPENDITURE,
                    GROUP_SUBSIDY,
                    PRICE_SUBSIDY,
                    DISABILITY_LIVING_SUBSIDY,
                    DISABILITY_NURSING_SUBSIDY ->
                Ladder.climbed(situation, pack).decide(scheme);
            default -> decide(scheme, CaseFile.of(situation, pack), Rungs.NONE);
        };
    }

    /**
     * Decides under one scheme.
     *
     * @param rungs of the members, for the schemes that depend on them
     */
    static Decision decide(Scheme scheme, CaseFile file, Rungs rungs) {
        return switch (scheme) {
            case TEKUN -> Tekun.decide(file);
            case DIBAO -> Dibao.decide(file);
            case SINGLE_PERSON_DIBAO -> SinglePersonDibao.decide(file);
            case DIBAO_EDGE -> DibaoEdge.decide(file);
            case RIGID_EXPENDITURE -> RigidExpenditure.decide(file, rungs);
            case TEMPORARY_AID -> TemporaryAid.decide(file);
            case GROUP_SUBSIDY -> GroupSubsidy.decide(file, rungs);
            case DISASTER_AID -> DisasterAid.decide(file);
            case PRICE_SUBSIDY -> PriceSubsidy.decide(file, rungs);
            case DISABILITY_LIVING_SUBSIDY -> DisabilitySubsidies.living(file, rungs);
            case DISABILITY_NURSING_SUBSIDY -> DisabilitySubsidies.nursing(file, rungs);
            case CHILDREN -> Children.decide(file);
            default -> throw new Pack.NotCovered("scheme", "nothing decides " + scheme);
        };
    }

    /**
     * Decides under every scheme of the pack, from the top of the ladder down.
     *
     * @throws Pack.NotCovered if the pack is for another place or sets nothing for the month
     */
    public static Standing decideAll(Situation situation, Pack pack) {
        refuseOtherPlace(situation, pack);
        return Ladder.climbed(situation, pack).standing();
    }

    private static void refuseOtherPlace(Situation situation, Pack pack) {
        if (!pack.region().contains(situation.region())) {
            throw new Pack.NotCovered("region", pack.id() + " is law in " + pack.region() + " only");
        }
    }
}
