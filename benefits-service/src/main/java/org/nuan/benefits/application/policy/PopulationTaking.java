package org.nuan.benefits.application.policy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.nuan.benefits.domain.policy.PopulationSource;
import org.nuan.benefits.domain.policy.Snapshot;
import org.nuan.kernel.BenefitMonth;
import org.nuan.policy.simulation.SyntheticHouseholds;
import org.nuan.policy.situation.InvalidSituation;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.SituationMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills a snapshot, from the beginning. */
final class PopulationTaking {

    private static final Logger LOG = LoggerFactory.getLogger(PopulationTaking.class);

    private final Snapshots snapshots;
    private final AssessedHouseholds households;
    private final Crew crew;
    private final ZoneId zone;

    PopulationTaking(Snapshots snapshots, AssessedHouseholds households, Crew crew, ZoneId zone) {
        this.snapshots = snapshots;
        this.households = households;
        this.crew = crew;
        this.zone = zone;
    }

    /** @param stopping whether the service is going down; what was begun is then begun anew by the next one */
    void take(Snapshot snapshot, BooleanSupplier stopping) {
        snapshots.empty(snapshot.id());
        long taken = snapshot.source() == PopulationSource.SYNTHETIC ? makeUp(snapshot, stopping) : copy(snapshot);
        if (!stopping.getAsBoolean()) {
            snapshots.finish(snapshot.id(), Snapshot.State.DONE, taken);
        }
    }

    private long makeUp(Snapshot snapshot, BooleanSupplier stopping) {
        BenefitMonth month =
                BenefitMonth.containing(snapshot.takenAt().atZone(zone).toLocalDate());
        SyntheticHouseholds made = new SyntheticHouseholds(snapshot.region(), month, snapshot.seed());
        AtomicInteger next = new AtomicInteger();
        AtomicLong done = new AtomicLong();
        crew.work(
                () -> {
                    int number = next.getAndIncrement();
                    while ((long) number * Snapshots.CHUNK < snapshot.size() && !stopping.getAsBoolean()) {
                        List<Situation> chunk = chunk(made, number, snapshot.size());
                        snapshots.addChunk(snapshot.id(), number, chunk);
                        done.addAndGet(chunk.size());
                        number = next.getAndIncrement();
                    }
                    return number;
                },
                () -> snapshots.progress(snapshot.id(), done.get(), snapshot.size()));
        return done.get();
    }

    private static List<Situation> chunk(SyntheticHouseholds made, int number, long size) {
        long first = (long) number * Snapshots.CHUNK;
        List<Situation> chunk = new ArrayList<>(Snapshots.CHUNK);
        for (long i = first; i < Math.min(size, first + Snapshots.CHUNK); i++) {
            chunk.add(made.household(i));
        }
        return chunk;
    }

    private long copy(Snapshot snapshot) {
        long total = households.count(snapshot.region());
        Copying copying = new Copying(snapshot, total);
        households.each(snapshot.region(), copying::add);
        copying.flush();
        if (copying.taken < total) {
            LOG.atInfo()
                    .addKeyValue("snapshot", snapshot.id())
                    .addKeyValue("leftOut", total - copying.taken)
                    .log("some assessments do not carry the whole situation");
        }
        return copying.taken;
    }

    /** Collects households into chunks. */
    private final class Copying {

        private final Snapshot snapshot;
        private final long total;
        private final List<Situation> chunk = new ArrayList<>(Snapshots.CHUNK);
        private int number;
        private long taken;

        Copying(Snapshot snapshot, long total) {
            this.snapshot = snapshot;
            this.total = total;
        }

        void add(Map<String, Object> stored) {
            try {
                chunk.add(SituationMap.read(Anonymised.of(stored)));
                taken++;
            } catch (InvalidSituation e) {
                LOG.atDebug().addKeyValue("faults", e.problems().size()).log("assessment left out");
            }
            if (chunk.size() == Snapshots.CHUNK) {
                flush();
            }
        }

        void flush() {
            if (!chunk.isEmpty()) {
                snapshots.addChunk(snapshot.id(), number++, chunk);
                chunk.clear();
            }
            snapshots.progress(snapshot.id(), taken, total);
        }
    }
}
