package org.nuan.sources.query;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The faults that are switched on, by source id. Lost at restart: everything starts sound. */
public final class Faults {

    private final Map<String, Fault> bySource = new ConcurrentHashMap<>();

    public void put(String sourceId, Fault fault) {
        bySource.put(sourceId, fault);
    }

    public void clear() {
        bySource.clear();
    }

    public Fault of(String sourceId) {
        return bySource.getOrDefault(sourceId, Fault.NONE);
    }
}
