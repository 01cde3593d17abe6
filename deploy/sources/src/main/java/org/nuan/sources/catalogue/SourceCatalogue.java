package org.nuan.sources.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The 43 financial institutions and 10 departments of the demonstration province. */
public final class SourceCatalogue {

    private static final Set<String> BATCH = Set.of("bank-36", "insurance-03");
    private static final List<SourceClass> DEPARTMENTS = List.of(
            SourceClass.PUBLIC_SECURITY,
            SourceClass.HUMAN_RESOURCES,
            SourceClass.NATURAL_RESOURCES,
            SourceClass.TRAFFIC_POLICE,
            SourceClass.MARKET_REGULATION,
            SourceClass.TAX,
            SourceClass.HOUSING_FUND,
            SourceClass.CIVIL_AFFAIRS,
            SourceClass.DISABLED_PERSONS_FEDERATION,
            SourceClass.MEDICAL_INSURANCE);

    private final Map<String, Source> byId = new LinkedHashMap<>();

    public SourceCatalogue() {
        institutions("bank", 36, SourceClass.BANK);
        institutions("securities", 4, SourceClass.SECURITIES);
        institutions("insurance", 3, SourceClass.INSURANCE);
        DEPARTMENTS.forEach(
                department -> add(department.name().toLowerCase(Locale.ROOT).replace('_', '-'), department));
    }

    private void institutions(String prefix, int count, SourceClass kind) {
        for (int number = 1; number <= count; number++) {
            add("%s-%02d".formatted(prefix, number), kind);
        }
    }

    private void add(String id, SourceClass kind) {
        byId.put(id, new Source(id, kind, BATCH.contains(id)));
    }

    public Optional<Source> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Source> all() {
        return List.copyOf(byId.values());
    }

    public List<Source> batchSources() {
        return byId.values().stream().filter(Source::batch).toList();
    }
}
