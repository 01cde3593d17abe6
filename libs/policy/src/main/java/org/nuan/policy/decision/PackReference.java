package org.nuan.policy.decision;

import org.nuan.kernel.RegionCode;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Texts;

/** Which pack a decision was taken by. */
public record PackReference(String id, int version, RegionCode region, Texts title, boolean demonstration) {

    public static PackReference to(Pack pack) {
        return new PackReference(pack.id(), pack.version(), pack.region(), pack.title(), pack.isDemonstration());
    }
}
