package org.nuan.sources.people;

import java.util.List;
import java.util.Map;
import org.nuan.kernel.CitizenId;
import org.nuan.kernel.RegionCode;
import org.nuan.sources.catalogue.Fact;

/**
 * One person with everything that any source knows.
 *
 * @param facts what each source holds, by source id; a source that is absent has nothing about the person
 */
public record Person(CitizenId id, RegionCode region, Map<String, List<Fact>> facts) {

    public List<Fact> at(String sourceId) {
        return facts.getOrDefault(sourceId, List.of());
    }
}
