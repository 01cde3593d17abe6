package org.nuan.portal.adapter.out.http;

import java.util.List;
import org.nuan.contracts.benefits.SimulationOrder;
import org.nuan.contracts.benefits.SimulationView;
import org.nuan.contracts.benefits.SnapshotOrder;
import org.nuan.contracts.benefits.SnapshotView;
import org.springframework.core.ParameterizedTypeReference;

/** Changes of the law, tried on a frozen population. */
public final class SimulationApi {

    private static final String SNAPSHOTS = "/api/benefits/policy/snapshots";
    private static final String SIMULATIONS = "/api/benefits/policy/simulations";

    private final ServiceCalls calls;

    SimulationApi(ServiceCalls calls) {
        this.calls = calls;
    }

    public List<SnapshotView> snapshots() {
        return calls.list(new ParameterizedTypeReference<>() {}, SNAPSHOTS);
    }

    public SnapshotView take(SnapshotOrder order, String key) {
        return calls.post(SnapshotView.class, key, order, SNAPSHOTS);
    }

    public List<SimulationView> simulations() {
        return calls.list(new ParameterizedTypeReference<>() {}, SIMULATIONS);
    }

    public SimulationView simulation(String id) {
        return calls.get(SimulationView.class, SIMULATIONS + "/{id}", id);
    }

    public SimulationView start(SimulationOrder order, String key) {
        return calls.post(SimulationView.class, key, order, SIMULATIONS);
    }

    public void cancel(String id, String key) {
        calls.send(key, null, SIMULATIONS + "/{id}/cancellation", id);
    }

    /** The result as a table for a spreadsheet, UTF-8 with a byte order mark. */
    public byte[] table(String id) {
        return calls.bytes(ServiceCalls.CSV, SIMULATIONS + "/{id}/result.csv", id);
    }
}
