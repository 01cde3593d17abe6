package org.nuan.policy.simulation;

import java.util.ArrayList;
import java.util.List;

/** Households by how much their amount changes; not thread-safe. */
final class Histogram {

    /** Edges of the bins, in fen, ascending; no change at all has a bin of its own. */
    private static final long[] EDGES = {
        -100_000, -50_000, -20_000, -10_000, -5_000, 0, 1, 5_001, 10_001, 20_001, 50_001, 100_001
    };

    private final long[] households = new long[EDGES.length + 1];

    void add(long changeFen) {
        int bin = 0;
        while (bin < EDGES.length && changeFen >= EDGES[bin]) {
            bin++;
        }
        households[bin]++;
    }

    void add(Histogram other) {
        for (int i = 0; i < households.length; i++) {
            households[i] += other.households[i];
        }
    }

    List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < households.length; i++) {
            long from = i == 0 ? Long.MIN_VALUE : EDGES[i - 1];
            long until = i == EDGES.length ? Long.MAX_VALUE : EDGES[i] - 1;
            bins.add(new Bin(from, until, households[i]));
        }
        return bins;
    }
}
