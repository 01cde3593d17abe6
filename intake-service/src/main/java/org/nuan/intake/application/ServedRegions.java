package org.nuan.intake.application;

import java.util.Set;
import org.nuan.kernel.RegionCode;

/** The villages and residents' committees whose households may apply here. */
public record ServedRegions(Set<RegionCode> villages) {

    public ServedRegions {
        villages = Set.copyOf(villages);
    }

    public boolean serves(RegionCode village) {
        return villages.contains(village);
    }
}
