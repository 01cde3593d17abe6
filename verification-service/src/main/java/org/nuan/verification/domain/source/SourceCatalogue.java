package org.nuan.verification.domain.source;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All sources that may be asked, and for each purpose the items that it needs. */
public final class SourceCatalogue {

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Set<Item>> purposes;

    /** @throws IllegalArgumentException if two sources share an id or a purpose needs nothing */
    public SourceCatalogue(Collection<Source> sources, Map<String, Set<Item>> purposes) {
        for (Source source : sources) {
            if (this.sources.put(source.id(), source) != null) {
                throw new IllegalArgumentException("source " + source.id() + " stands twice in the catalogue");
            }
        }
        purposes.forEach((purpose, items) -> {
            if (items.isEmpty()) {
                throw new IllegalArgumentException("purpose " + purpose + " needs no item");
            }
        });
        this.purposes = Map.copyOf(purposes);
    }

    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    public Optional<Source> find(String sourceId) {
        return Optional.ofNullable(sources.get(sourceId));
    }

    public boolean knowsPurpose(String purpose) {
        return purposes.containsKey(purpose);
    }

    /** What that source may be asked for that purpose; empty if it has nothing that the purpose needs. */
    public Set<Item> items(Source source, String purpose) {
        Set<Item> needed = EnumSet.noneOf(Item.class);
        needed.addAll(purposes.getOrDefault(purpose, Set.of()));
        needed.retainAll(source.items());
        return needed;
    }
}
