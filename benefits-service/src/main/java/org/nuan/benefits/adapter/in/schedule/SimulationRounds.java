package org.nuan.benefits.adapter.in.schedule;

import org.nuan.benefits.application.policy.SimulationDesk;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for ordered snapshots and simulations; the work itself is done elsewhere, so that no other round waits. */
public final class SimulationRounds {

    private final SimulationDesk desk;

    public SimulationRounds(SimulationDesk desk) {
        this.desk = desk;
    }

    @Scheduled(fixedDelayString = "${nuan.benefits.simulation.round}")
    void round() {
        desk.wake();
    }
}
