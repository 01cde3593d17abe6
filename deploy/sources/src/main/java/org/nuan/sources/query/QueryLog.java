package org.nuan.sources.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.nuan.kernel.CitizenId;

/**
 * How often each source was asked about each person, to prove that nobody is asked about without consent. Kept in
 * memory for the people asked about last; the totals by source are complete.
 */
public final class QueryLog {

    private static final int REMEMBERED_PEOPLE = 10_000;

    private final Map<String, Integer> totals = new TreeMap<>();
    private final Map<CitizenId, Map<String, Integer>> byPerson = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CitizenId, Map<String, Integer>> eldest) {
            return size() > REMEMBERED_PEOPLE;
        }
    };

    synchronized void asked(String sourceId, CitizenId person) {
        totals.merge(sourceId, 1, Integer::sum);
        byPerson.computeIfAbsent(person, unused -> new TreeMap<>()).merge(sourceId, 1, Integer::sum);
    }

    public synchronized Map<String, Integer> about(CitizenId person) {
        return Map.copyOf(byPerson.getOrDefault(person, Map.of()));
    }

    public synchronized Map<String, Integer> totals() {
        return Map.copyOf(totals);
    }
}
