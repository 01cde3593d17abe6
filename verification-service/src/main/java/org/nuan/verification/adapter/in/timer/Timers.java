package org.nuan.verification.adapter.in.timer;

import org.nuan.verification.application.ask.CollectBatches;
import org.nuan.verification.application.ask.RunReports;
import org.springframework.scheduling.annotation.Scheduled;

/** The first look is at start, so that what a crash left behind goes on at once. */
public class Timers {

    private final RunReports runReports;
    private final CollectBatches collectBatches;

    public Timers(RunReports runReports, CollectBatches collectBatches) {
        this.runReports = runReports;
        this.collectBatches = collectBatches;
    }

    @Scheduled(fixedDelayString = "${nuan.verification.resume-every}")
    void resumeReports() {
        runReports.resume();
    }

    @Scheduled(fixedDelayString = "${nuan.verification.collect-every}")
    void collectBatches() {
        collectBatches.collect();
    }
}
