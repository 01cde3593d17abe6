package org.nuan.policy.aid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuan.policy.household.Rungs;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.means.MemberFile;
import org.nuan.policy.pack.PolicySwitch;
import org.nuan.policy.pack.Rung;
import org.nuan.policy.pack.Sections;
import org.nuan.policy.pack.SpecialAid;

/** Which special aid a household is entitled to. */
public final class Entitlements {

    private Entitlements() {}

    /** In the order of the pack; what nobody of the household is entitled to is left out. */
    public static List<Entitlement> of(CaseFile it, Rungs rungs) {
        List<MemberFile> members = MemberFile.each(it, rungs);
        List<Entitlement> found = new ArrayList<>();
        for (SpecialAid aid : it.terms().entries(Sections.SPECIAL_AIDS)) {
            List<String> entitled = entitled(aid, it, members);
            if (!entitled.isEmpty()) {
                found.add(new Entitlement(aid, entitled));
            }
        }
        return List.copyOf(found);
    }

    private static List<String> entitled(SpecialAid aid, CaseFile it, List<MemberFile> members) {
        List<String> ids = new ArrayList<>();
        for (MemberFile one : members) {
            if (opens(aid.rungs(), one.rung(), it)
                    && aid.when().holdFor(one.member(), it.situation().ageDay())) {
                ids.add(one.member().id());
            }
        }
        return ids;
    }

    /** In extraordinary times a place may give the edge what it gives with the guarantee. */
    private static boolean opens(Set<Rung> rungs, Rung rung, CaseFile it) {
        return rungs.contains(rung)
                || (rung == Rung.DIBAO_EDGE
                        && rungs.contains(Rung.DIBAO)
                        && it.terms().isOn(PolicySwitch.Kind.EXTEND_TO_EDGE));
    }
}
