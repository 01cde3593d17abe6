package org.nuan.policy.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.ladder.Standing;
import org.nuan.policy.pack.Scheme;

/** The running sums of one thread of a simulation; not thread-safe. Memory does not grow with the population. */
final class Tally {

    private static final int SCHEMES = Scheme.values().length;

    private final Summary all = new Summary();
    private final Map<RegionCode, Summary> regions = new HashMap<>();
    private final Histogram histogram = new Histogram();
    private final Extremes gains = Extremes.gains();
    private final Extremes losses = Extremes.losses();
    private final long[] entitledBefore = new long[SCHEMES];
    private final long[] entitledAfter = new long[SCHEMES];
    private final long[] beforeFen = new long[SCHEMES];
    private final long[] afterFen = new long[SCHEMES];
    private long undecidableBefore;
    private long undecidableAfter;

    void add(Effect effect, RegionCode group, Standing before, Standing after) {
        all.add(effect);
        regions.computeIfAbsent(group, region -> new Summary()).add(effect);
        histogram.add(effect.changeFen());
        if (effect.isWinner()) {
            gains.add(effect);
        } else if (effect.isLoser()) {
            losses.add(effect);
        }
        undecidableBefore += count(before, entitledBefore, beforeFen);
        undecidableAfter += count(after, entitledAfter, afterFen);
    }

    /** 1 if some scheme cannot be decided, else 0. */
    private static int count(Standing standing, long[] entitled, long[] fen) {
        int undecidable = 0;
        for (Decision decision : standing.decisions()) {
            int scheme = decision.scheme().ordinal();
            entitled[scheme] += decision.isEntitled() ? 1 : 0;
            fen[scheme] += decision.total().fen();
            undecidable |= decision.outcome() == DecisionOutcome.UNDECIDABLE ? 1 : 0;
        }
        return undecidable;
    }

    void add(Tally other) {
        all.add(other.all);
        other.regions.forEach((region, sums) ->
                regions.computeIfAbsent(region, known -> new Summary()).add(sums));
        histogram.add(other.histogram);
        gains.add(other.gains);
        losses.add(other.losses);
        for (int i = 0; i < SCHEMES; i++) {
            entitledBefore[i] += other.entitledBefore[i];
            entitledAfter[i] += other.entitledAfter[i];
            beforeFen[i] += other.beforeFen[i];
            afterFen[i] += other.afterFen[i];
        }
        undecidableBefore += other.undecidableBefore;
        undecidableAfter += other.undecidableAfter;
    }

    SimulationReport report(Iterable<Scheme> schemes, FundShares sharesBefore, FundShares sharesAfter) {
        List<SchemeTotals> byScheme = new ArrayList<>();
        for (Scheme scheme : schemes) {
            int i = scheme.ordinal();
            byScheme.add(new SchemeTotals(scheme, entitledBefore[i], entitledAfter[i], beforeFen[i], afterFen[i]));
        }
        Map<RegionCode, Totals> byRegion = new TreeMap<>();
        regions.forEach((region, sums) -> byRegion.put(region, sums.totals()));
        return new SimulationReport(
                all.totals(),
                undecidableBefore,
                undecidableAfter,
                byScheme,
                byRegion,
                histogram.bins(),
                gains.inOrder(),
                losses.inOrder(),
                sharesBefore,
                sharesAfter);
    }
}
