package org.nuan.benefits.application.policy;

import java.util.Map;
import java.util.function.Consumer;
import org.nuan.kernel.RegionCode;

/** The households of a region as they were last assessed. */
public interface AssessedHouseholds {

    long count(RegionCode region);

    /** Hands over the situation of each household's latest assessment, as stored, without holding all in memory. */
    void each(RegionCode region, Consumer<Map<String, Object>> use);
}
