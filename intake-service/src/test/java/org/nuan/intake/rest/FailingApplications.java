package org.nuan.intake.rest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.nuan.intake.application.Applications;
import org.nuan.intake.application.Stored;
import org.nuan.intake.domain.application.Application;
import org.nuan.intake.domain.application.Draft;
import org.nuan.intake.domain.application.Stage;
import org.nuan.kernel.RegionCode;

/** The real store, which a test can make fail as if the process had died before the write. */
final class FailingApplications implements Applications {

    private final Applications real;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger conflicts = new AtomicInteger();

    FailingApplications(Applications real) {
        this.real = real;
    }

    void failNextUpdate() {
        failures.set(1);
    }

    /** The next updates find that somebody else was quicker. */
    void conflictNextUpdates(int count) {
        conflicts.set(count);
    }

    @Override
    public boolean update(Stored before, Application next, List<Record> facts) {
        if (failures.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            throw new IllegalStateException("the store went away");
        }
        if (conflicts.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            return false;
        }
        return real.update(before, next, facts);
    }

    @Override
    public boolean insert(Draft draft) {
        return real.insert(draft);
    }

    @Override
    public Optional<Stored> find(String id) {
        return real.find(id);
    }

    @Override
    public Optional<Stored> withNotice(String noticeId) {
        return real.withNotice(noticeId);
    }

    @Override
    public List<Application> ownedBy(String account) {
        return real.ownedBy(account);
    }

    @Override
    public List<Application> inRegion(RegionCode region) {
        return real.inRegion(region);
    }

    @Override
    public List<Application> onNotice() {
        return real.onNotice();
    }

    @Override
    public long count(Stage stage) {
        return real.count(stage);
    }
}
